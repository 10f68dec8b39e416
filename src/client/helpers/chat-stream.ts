import type * as schema from '../../../generated/types.ts';
import { foldChat } from '../../accumulate/chat.ts';
import { OpenAIError, Stream, type APIPromise, type RequestOptions } from '../core/index.ts';
import { AbstractChatCompletionRunner, type ChatRunnerEvents } from './chat-runner.ts';
import { createChatTeller, type Snapshot } from './chat-events.ts';
import { iterateEvents } from './iterate-events.ts';
import { maybeParseChatCompletion, type ChatParsing, type ParsedChatCompletion } from './parse-chat.ts';

/** The methods of a resource that a helper calls. Libraries replace them. */
export interface ChatCreate {
  create(params: schema.ChatCompletionCreateParamsBase, options?: RequestOptions): APIPromise<unknown>;
}

type Logprobs = schema.ChatCompletionTokenLogprob[];

/** The events of a chat completion as it arrives. Snapshots are what has come so far. */
export interface ChatStreamEvents<Parsed = null> extends ChatRunnerEvents {
  /** Every chunk. */
  chunk: [chunk: schema.ChatCompletionChunk, snapshot: Snapshot];
  /** More text. */
  content: [delta: string, snapshot: string];
  'content.delta': [event: { delta: string; snapshot: string; parsed: unknown }];
  /** The text of a choice is whole. */
  'content.done': [event: { content: string; parsed: Parsed | null }];
  'refusal.delta': [event: { delta: string; snapshot: string }];
  'refusal.done': [event: { refusal: string }];
  'tool_calls.function.arguments.delta': [
    event: { name: string; index: number; arguments: string; parsed_arguments: unknown; arguments_delta: string },
  ];
  'tool_calls.function.arguments.done': [
    event: { name: string; index: number; arguments: string; parsed_arguments: unknown },
  ];
  'logprobs.content.delta': [event: { content: Logprobs; snapshot: Logprobs }];
  'logprobs.content.done': [event: { content: Logprobs }];
  'logprobs.refusal.delta': [event: { refusal: Logprobs; snapshot: Logprobs }];
  'logprobs.refusal.done': [event: { refusal: Logprobs }];
}

/**
 * A chat completion as it arrives, as events, as chunks (iterate it), and as a whole (`finalChatCompletion()`).
 *
 * Its promises throw a {@link TruncatedStreamError} if the stream is cut, {@link LengthFinishReasonError} and {@link
 * ContentFilterFinishReasonError} if the answer was to be parsed and is not whole.
 */
export class ChatCompletionStream<Parsed = null>
  extends AbstractChatCompletionRunner<ChatStreamEvents<Parsed>, Parsed>
  implements AsyncIterable<schema.ChatCompletionChunk>
{
  /** What has come so far; undefined before the first chunk. */
  currentChatCompletionSnapshot: Snapshot | undefined;

  /** Reads the output of {@link toReadableStream}. */
  static fromReadableStream(readable: ReadableStream<Uint8Array>): ChatCompletionStream<null> {
    const runner = new ChatCompletionStream<null>();
    return runner._run(() => runner._read(Stream.fromReadableStream(readable, runner.controller), null));
  }

  /** Asks for a completion. */
  static createChatCompletion<Parsed>(
    completions: ChatCreate,
    params: schema.ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): ChatCompletionStream<Parsed> {
    const runner = new ChatCompletionStream<Parsed>();
    return runner._run(() => {
      for (const message of params.messages) runner._addMessage(message, false);
      return runner._ask(completions, params, options);
    });
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<schema.ChatCompletionChunk> {
    return iterateEvents(this, 'chunk', (chunk) => chunk as schema.ChatCompletionChunk);
  }

  /** The chunks as JSON lines in UTF-8. */
  toReadableStream(): ReadableStream<Uint8Array> {
    // At once: what is told before it is read must not be lost.
    const items = this[Symbol.asyncIterator]();
    return new Stream(() => items, this.controller).toReadableStream();
  }

  /** Asks for one completion, and reads it to its end. */
  async _ask(
    completions: ChatCreate,
    params: schema.ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<Parsed>> {
    const answer = completions.create({ ...params, stream: true }, this._follow(options));
    return this._read((await answer) as Stream<schema.ChatCompletionChunk>, params);
  }

  async _read(
    stream: AsyncIterable<schema.ChatCompletionChunk>,
    params: ChatParsing | null,
  ): Promise<ParsedChatCompletion<Parsed>> {
    this._emit('connect');
    const fold = foldChat();
    const tell = createChatTeller((event, ...args) => this._emit(event as never, ...args), params);
    for await (const chunk of stream) {
      fold.add({ name: undefined, data: chunk });
      this.currentChatCompletionSnapshot = fold.value() as Snapshot;
      tell(chunk, this.currentChatCompletionSnapshot);
      this._refuseAborted();
    }
    const whole = this.currentChatCompletionSnapshot;
    this.currentChatCompletionSnapshot = undefined;
    return this._addCompletion(maybeParseChatCompletion<Parsed>(complete(whole), params));
  }
}

/** @throws {OpenAIError} if something is missing that readers need. */
function complete(snapshot: Snapshot | undefined): schema.ChatCompletion {
  if (!snapshot) throw new OpenAIError('The stream ended before its first chunk.');
  for (const { index, message, finish_reason: reason } of snapshot.choices) {
    if (!message.role) throw new OpenAIError(`The stream ended, and choice ${index} has no role.`);
    if (!reason) throw new OpenAIError(`The stream ended, and choice ${index} has no finish reason.`);
    for (const [at, call] of (message.tool_calls ?? []).entries()) {
      if (!call.type) throw new OpenAIError(`The stream ended, and call ${at} of choice ${index} has no type.`);
      call.id ??= `call_${crypto.randomUUID()}`;
      if (call.type === 'function') call.function.name ??= '';
    }
  }
  return snapshot as schema.ChatCompletion;
}
