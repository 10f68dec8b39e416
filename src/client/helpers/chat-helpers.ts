import type * as schema from '../../../generated/types.ts';
import type { APIPromise, RequestOptions } from '../core/index.ts';
import { ChatCompletionStream, type ChatCreate } from './chat-stream.ts';
import { ofClient } from './of-client.ts';
import { parseChatCompletion, validateInputTools, type ParsedChatCompletion } from './parse-chat.ts';
import type { ParsedBy } from './parseable.ts';
import {
  ChatCompletionRunner,
  ChatCompletionStreamingRunner,
  runTools as run,
  type RunnerOptions,
  type RunToolsParams,
} from './run-tools.ts';

/** Params of `chat.completions.parse`. */
export type ChatCompletionParseParams = Omit<schema.ChatCompletionCreateParamsBase, 'stream'> & {
  stream?: false | null;
};

/** Params of `chat.completions.stream`. */
export type ChatCompletionStreamParams = Omit<schema.ChatCompletionCreateParamsBase, 'stream'> & { stream?: true };

/** What the texts of an answer to these params become. */
export type ParsedOf<Params> = Params extends { response_format: infer Format } ? ParsedBy<Format> : null;

/** Asks for a completion, and parses it. */
export function parseChat<Params extends ChatCompletionParseParams>(
  completions: ChatCreate,
  params: Params,
  options: RequestOptions | undefined,
): APIPromise<ParsedChatCompletion<ParsedOf<Params>>> {
  validateInputTools(params.tools);
  const answer = held(completions).create(params as never, options) as APIPromise<schema.ChatCompletion>;
  return answer._thenUnwrap((completion) => parseChatCompletion(completion, params));
}

/** Asks for a completion as events. */
export const streamChat = <Params extends ChatCompletionStreamParams>(
  completions: ChatCreate,
  params: Params,
  options: RequestOptions | undefined,
): ChatCompletionStream<ParsedOf<Params>> =>
  ChatCompletionStream.createChatCompletion(held(completions), params as never, options);

/** Asks, and answers the functions that the model calls. */
export function runChatTools(
  completions: ChatCreate,
  params: RunToolsParams<never> & { stream?: boolean | null },
  options: RunnerOptions | undefined,
): ChatCompletionRunner<never> | ChatCompletionStreamingRunner<never> {
  const runner = params.stream ? new ChatCompletionStreamingRunner<never>() : new ChatCompletionRunner<never>();
  return runner._run(() => run(runner as never, held(completions), params as never, options));
}

const held = (completions: ChatCreate): ChatCreate => ofClient(completions, 'chat', 'completions');
