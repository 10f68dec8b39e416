import type * as schema from '../../../generated/types.ts';
import type { ChatStreamEvents } from './chat-stream.ts';
import type { ResponseStreamEvents } from './response-stream.ts';
import type { RunToolsParams } from './run-tools.ts';

// What the events of helpers carry, and what their methods take, under the official names.

type Chat<Name extends keyof ChatStreamEvents, Parsed = null> = ChatStreamEvents<Parsed>[Name][0];

export type ContentDeltaEvent = Chat<'content.delta'>;
export type ContentDoneEvent<Parsed = null> = Chat<'content.done', Parsed>;
export type RefusalDeltaEvent = Chat<'refusal.delta'>;
export type RefusalDoneEvent = Chat<'refusal.done'>;
export type FunctionToolCallArgumentsDeltaEvent = Chat<'tool_calls.function.arguments.delta'>;
export type FunctionToolCallArgumentsDoneEvent = Chat<'tool_calls.function.arguments.done'>;
export type LogProbsContentDeltaEvent = Chat<'logprobs.content.delta'>;
export type LogProbsContentDoneEvent = Chat<'logprobs.content.done'>;
export type LogProbsRefusalDeltaEvent = Chat<'logprobs.refusal.delta'>;
export type LogProbsRefusalDoneEvent = Chat<'logprobs.refusal.done'>;

export type ResponseTextDeltaEvent = ResponseStreamEvents['response.output_text.delta'][0];
export type ResponseFunctionCallArgumentsDeltaEvent = ResponseStreamEvents['response.function_call_arguments.delta'][0];
export type ParsedResponseStreamEvent =
  | Exclude<
      schema.ResponseStreamEvent,
      { type: (ResponseTextDeltaEvent | ResponseFunctionCallArgumentsDeltaEvent)['type'] }
    >
  | ResponseTextDeltaEvent
  | ResponseFunctionCallArgumentsDeltaEvent;

export type ResponseStreamingParams = Omit<schema.ResponseCreateParamsBase, 'stream'> & { stream?: true };

/** A run that answers with whole completions. Its tools say of which types their arguments are. */
export type ChatCompletionToolRunnerParams<_Arguments = unknown, Context = unknown> = RunToolsParams<Context> & {
  stream?: false | null;
};
/** A run that answers with events. */
export type ChatCompletionStreamingToolRunnerParams<
  _Arguments = unknown,
  Context = unknown,
> = RunToolsParams<Context> & { stream: true };
