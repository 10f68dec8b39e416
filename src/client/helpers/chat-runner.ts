import type * as schema from '../../../generated/types.ts';
import { OpenAIError } from '../core/index.ts';
import { EventStream, type BaseEvents } from './event-stream.ts';
import type { ParsedChatCompletion, ParsedFunction } from './parse-chat.ts';

type Message = schema.ChatCompletionMessageParam;

/** The events of all helpers of chat completions. */
export interface ChatRunnerEvents extends BaseEvents {
  /** A completion is whole. */
  chatCompletion: [completion: schema.ChatCompletion];
  /** A message was added: of the model, or the result of a call. */
  message: [message: Message];
  /** The model calls a function. */
  functionToolCall: [call: schema.ChatCompletionMessageFunctionToolCall.Function];
  /** A function was called. */
  functionToolCallResult: [content: string];
  /** The last completion. */
  finalChatCompletion: [completion: schema.ChatCompletion];
  /** The last message of the model. */
  finalMessage: [message: schema.ChatCompletionMessage];
  /** Its text, if it has one. */
  finalContent: [content: string];
  /** The last call of a function. */
  finalFunctionToolCall: [call: schema.ChatCompletionMessageFunctionToolCall.Function];
  /** The last result of a call. */
  finalFunctionToolCallResult: [content: string];
  /** The tokens of all completions together. */
  totalUsage: [usage: schema.CompletionUsage];
}

/** A conversation that grows by the answers of the model, and by the results of the functions that it calls. */
export class AbstractChatCompletionRunner<Events extends ChatRunnerEvents, Parsed> extends EventStream<Events> {
  /** The conversation. A callback may change it. */
  messages: Message[] = [];
  /** The completions so far. */
  readonly _completions: ParsedChatCompletion<Parsed>[] = [];

  /** The last completion. @throws {OpenAIError} if the work fails. */
  async finalChatCompletion(): Promise<ParsedChatCompletion<Parsed>> {
    await this.done();
    return this._last();
  }

  /** The last message of the model. @throws {OpenAIError} if the work fails. */
  async finalMessage(): Promise<ParsedChatCompletion<Parsed>['choices'][number]['message']> {
    await this.done();
    return this._lastMessage() as never;
  }

  /** The last text of the model; null if it called functions instead. @throws {OpenAIError} if the work fails. */
  async finalContent(): Promise<string | null> {
    return (await this.finalMessage()).content ?? null;
  }

  /** The last call of a function. @throws {OpenAIError} if the work fails. */
  async finalFunctionToolCall(): Promise<ParsedFunction | undefined> {
    await this.done();
    return this._lastCall();
  }

  /** The last result of a call. @throws {OpenAIError} if the work fails. */
  async finalFunctionToolCallResult(): Promise<string | undefined> {
    await this.done();
    return this._lastResult();
  }

  /** The tokens of all completions together. @throws {OpenAIError} if the work fails. */
  async totalUsage(): Promise<schema.CompletionUsage> {
    await this.done();
    return this._usage();
  }

  /** The completions so far. */
  allChatCompletions(): schema.ChatCompletion[] {
    return [...this._completions];
  }

  _addCompletion(completion: ParsedChatCompletion<Parsed>): ParsedChatCompletion<Parsed> {
    this._completions.push(completion);
    this._emit('chatCompletion', completion);
    const message = completion.choices[0]?.message;
    if (message) this._addMessage(message as Message);
    return completion;
  }

  _addMessage(message: Message, isNew = true): void {
    if (!('content' in message)) Object.assign(message, { content: null });
    this.messages.push(message);
    if (!isNew) return;
    this._emit('message', message);
    if (message.role === 'tool') this._emit('functionToolCallResult', message.content as string);
    if (message.role !== 'assistant') return;
    for (const call of message.tool_calls ?? [])
      if (call.type === 'function') this._emit('functionToolCall', call.function);
  }

  override _final(): void {
    if (this._completions.length > 0) this._emit('finalChatCompletion', this._last());
    const message = this._lastMessage();
    this._emit('finalMessage', message);
    if (message.content) this._emit('finalContent', message.content);
    const [call, result] = [this._lastCall(), this._lastResult()];
    if (call) this._emit('finalFunctionToolCall', call);
    if (result !== undefined) this._emit('finalFunctionToolCallResult', result);
    if (this._completions.some(({ usage }) => usage)) this._emit('totalUsage', this._usage());
  }

  _last(): ParsedChatCompletion<Parsed> {
    const completion = this._completions.at(-1);
    if (!completion) throw new OpenAIError('The work ended without a completion.');
    return completion;
  }

  _lastMessage(): schema.ChatCompletionMessage {
    const message = [...this.messages].reverse().find(({ role }) => role === 'assistant') as
      | schema.ChatCompletionMessage
      | undefined;
    if (!message) throw new OpenAIError('The work ended without a message of the model.');
    return { ...message, content: message.content ?? null, refusal: message.refusal ?? null };
  }

  _lastCall(): ParsedFunction | undefined {
    const calls = this.messages.flatMap((message) => (message.role === 'assistant' ? (message.tool_calls ?? []) : []));
    return calls.reverse().find((call) => call.type === 'function')?.function;
  }

  _lastResult(): string | undefined {
    const result = [...this.messages].reverse().find(({ role }) => role === 'tool');
    return typeof result?.content === 'string' ? result.content : undefined;
  }

  _usage(): schema.CompletionUsage {
    const total = { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 };
    for (const { usage } of this._completions)
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += usage?.[key] ?? 0;
    return total;
  }
}
