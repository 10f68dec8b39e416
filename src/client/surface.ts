/** Values that the official package exports from its subpaths, and not from its root. */
export { APIResource } from './core/index.ts';
export { AbstractPage, ConversationCursorPage, CursorPage, ItemsPage as Page } from './core/page-types.ts';
export { VERSION } from './core/version.ts';
export { AssistantStream } from './helpers/assistant-stream.ts';
export { AbstractChatCompletionRunner } from './helpers/chat-runner.ts';
export { ChatCompletionStream } from './helpers/chat-stream.ts';
export { EventStream } from './helpers/event-stream.ts';
export { ContentFilterFinishReasonError, LengthFinishReasonError } from './helpers/finish-errors.ts';
export { toResponseInputItem, toResponseInputItems } from './helpers/response-input-items.ts';
export { ResponseStream } from './helpers/response-stream.ts';
export { ChatCompletionRunner, ChatCompletionStreamingRunner } from './helpers/run-tools.ts';
export { toStrictJsonSchema, type JSONSchema } from './helpers/strict-schema.ts';
export {
  isAssistantMessage,
  isPresent,
  isRunnableFunctionWithParse,
  isToolMessage,
  ParsingToolFunction,
} from './helpers/tool-function.ts';
export { Webhooks } from './helpers/webhooks.ts';
