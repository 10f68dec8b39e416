// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { parseChat, runChatTools, streamChat } from '../../../../src/client/helpers/chat-helpers.ts';
import { Completions as PlainCompletions } from '../../resources/chat/completions.ts';
import type { APIPromise, RequestOptions } from '../../../../src/client/core/index.ts';
import type {
  ChatCompletionParseParams,
  ChatCompletionStreamParams,
  ParsedOf,
} from '../../../../src/client/helpers/chat-helpers.ts';
import type { ChatCompletionStream } from '../../../../src/client/helpers/chat-stream.ts';
import type { ParsedChatCompletion } from '../../../../src/client/helpers/parse-chat.ts';
import type {
  ChatCompletionRunner,
  ChatCompletionStreamingRunner,
  RunToolsParams,
  RunnerOptions,
} from '../../../../src/client/helpers/run-tools.ts';

/** `client.chat.completions`. Chat completions. */
export class Completions extends PlainCompletions {
  /**
   * As `create`, with `message.parsed` by the response format and `parsed_arguments` by the tools. Every tool must be a strict function.
   *
   * @throws {LengthFinishReasonError} {@link ContentFilterFinishReasonError} if the answer is not whole; `SyntaxError` if it is not JSON; the error of the validator if it does not match.
   */
  parse<Params extends ChatCompletionParseParams>(
    params: Params,
    options?: RequestOptions,
  ): APIPromise<ParsedChatCompletion<ParsedOf<Params>>> {
    return parseChat(this, params, options);
  }

  /** As `create` with `stream: true`, with events for the pieces, and the whole completion at the end. */
  stream<Params extends ChatCompletionStreamParams>(
    params: Params,
    options?: RequestOptions,
  ): ChatCompletionStream<ParsedOf<Params>> {
    return streamChat(this, params, options);
  }

  /** Asks the model, answers the functions that it calls, and asks again, until it calls none, or until `maxChatCompletions` (10). */
  runTools<Context>(
    params: RunToolsParams<Context> & { stream?: false | null },
    options?: RunnerOptions,
  ): ChatCompletionRunner<null>;
  /** Asks the model, answers the functions that it calls, and asks again, until it calls none, or until `maxChatCompletions` (10). With events for the pieces. */
  runTools<Context>(
    params: RunToolsParams<Context> & { stream: true },
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<null>;
  runTools<Context>(
    params: RunToolsParams<Context> & { stream?: boolean | null },
    options?: RunnerOptions,
  ): ChatCompletionRunner<null> | ChatCompletionStreamingRunner<null> {
    return runChatTools(this, params as never, options) as never;
  }
}
