export * from './runtime.ts';
export { OpenAI, OpenAI as default } from '../../generated/client/mini.ts';
