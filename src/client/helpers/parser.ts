/** Parsing of chat completions, under the names of the official `lib/parser`. */
export {
  hasParser as isAutoParsableResponseFormat,
  hasToolParser as isAutoParsableTool,
  isParsed as isParseableResponseFormat,
  parseText as parseResponseFormatContent,
  withParser as makeParseableResponseFormat,
  withParser as makeParseableTextFormat,
  withToolParser as makeParseableTool,
  type Parseable as AutoParseableResponseFormat,
  type Parseable as AutoParseableTextFormat,
  type ParseableTool as AutoParseableTool,
} from './parseable.ts';
export {
  assertToolCallsAreChatCompletionFunctionToolCalls,
  hasAutoParseableInput,
  isChatCompletionFunctionTool,
  maybeParseChatCompletion,
  parseChatCompletion,
  shouldParseToolCall,
  validateInputTools,
} from './parse-chat.ts';
