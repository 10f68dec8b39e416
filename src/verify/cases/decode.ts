export { coerce, decodeBody, decodeParameter } from '../../schema/decode.ts';
