/** Parsing of responses, under the names of the official `lib/ResponsesParser`. */
export { hasToolParser as isAutoParsableTool, withToolParser as makeParseableResponseTool } from './parseable.ts';
export {
  hasAutoParseableInput,
  maybeParseResponse,
  parseResponse,
  shouldParseToolCall,
  validateInputTools,
} from './parse-response.ts';
export { addOutputText } from '../core/index.ts';
