import type * as schema from '../../../generated/types.ts';
import { hasParser, isParsed, parseText } from './parseable.ts';
import { shouldParseToolCall, type ChatParsing } from './parse-chat.ts';
import { parsePartial } from './partial-json.ts';

/** A completion that is not whole yet. */
export interface Snapshot extends Omit<schema.ChatCompletion, 'choices'> {
  choices: SnapshotChoice[];
}

interface SnapshotChoice extends Omit<schema.ChatCompletion.Choice, 'message' | 'finish_reason'> {
  finish_reason: schema.ChatCompletion.Choice['finish_reason'] | null;
  message: schema.ChatCompletionMessage & { parsed?: unknown };
}

type Emit = (event: string, ...args: readonly unknown[]) => void;

/** What was told of a choice. */
interface Told {
  readonly done: Set<string>;
  /** The index of the call whose arguments are arriving. */
  call: number | undefined;
}

/**
 * Tells the chunks of a completion as events. What of a choice is whole is told before the next kind of piece, or with
 * its finish reason.
 */
export class ChatTeller {
  readonly emit: Emit;
  readonly params: ChatParsing | null;
  readonly told = new Map<number, Told>();

  constructor(emit: Emit, params: ChatParsing | null) {
    this.emit = emit;
    this.params = params;
  }

  chunk(chunk: schema.ChatCompletionChunk, snapshot: Snapshot): void {
    this.emit('chunk', chunk, snapshot);
    for (const piece of chunk.choices ?? []) {
      const choice = snapshot.choices.find(({ index }) => index === piece.index);
      if (!choice || !piece.delta) continue;
      const state = this.told.get(piece.index) ?? { done: new Set(), call: undefined };
      this.told.set(piece.index, state);
      this.texts(piece, choice);
      for (const call of piece.delta.tool_calls ?? []) this.call(call, choice, state);
      if (!choice.finish_reason) continue;
      this.whole(choice, state);
      state.call = undefined;
    }
  }

  /** The texts that a chunk adds to. */
  texts({ delta, logprobs }: schema.ChatCompletionChunk.Choice, { message, logprobs: all }: SnapshotChoice): void {
    if (delta.content && message.content) {
      if (isParsed(this.params?.response_format)) message.parsed = parsePartial(message.content);
      this.emit('content', delta.content, message.content);
      this.emit('content.delta', { delta: delta.content, snapshot: message.content, parsed: message.parsed });
    }
    if (delta.refusal) this.emit('refusal.delta', { delta: delta.refusal, snapshot: message.refusal });
    for (const kind of ['content', 'refusal'] as const) {
      const more = logprobs?.[kind];
      if (more) this.emit(`logprobs.${kind}.delta`, { [kind]: more, snapshot: all?.[kind] ?? [] });
    }
  }

  /** The call that a piece adds to. */
  call({ index, function: piece }: Piece, choice: SnapshotChoice, state: Told): void {
    if (state.call !== index) this.whole(choice, state);
    state.call = index;
    const call = choice.message.tool_calls?.[index];
    if (call?.type !== 'function') return;
    const { name, arguments: text } = call.function;
    this.emit('tool_calls.function.arguments.delta', {
      name,
      index,
      arguments: text,
      parsed_arguments: shouldParseToolCall(this.params, call) ? parsePartial(text) : undefined,
      arguments_delta: piece?.arguments ?? '',
    });
  }

  /** What was arriving and is whole now: the texts, and the last call. */
  whole({ message, logprobs, finish_reason: reason }: SnapshotChoice, state: Told): void {
    const { content, refusal } = message;
    const format = this.params?.response_format;
    this.once(state, 'content', content, () => ({
      content,
      // What was cut off cannot be parsed. The completion says so.
      parsed:
        hasParser(format) && reason !== 'length' && reason !== 'content_filter'
          ? parseText(format, content ?? '')
          : null,
    }));
    this.once(state, 'refusal', refusal, () => ({ refusal }));
    for (const kind of ['content', 'refusal'] as const)
      this.once(state, `logprobs.${kind}`, logprobs?.[kind], () => ({ [kind]: logprobs?.[kind] }));
    const call = state.call === undefined ? undefined : message.tool_calls?.[state.call];
    if (call?.type !== 'function') return;
    const { name, arguments: text } = call.function;
    this.emit('tool_calls.function.arguments.done', {
      name,
      index: state.call,
      arguments: text,
      parsed_arguments: shouldParseToolCall(this.params, call) ? JSON.parse(text) : null,
    });
  }

  once(state: Told, name: string, value: unknown, event: () => object): void {
    if (!value || state.done.has(name)) return;
    state.done.add(name);
    this.emit(`${name}.done`, event());
  }
}

type Piece = schema.ChatCompletionChunk.Choice.Delta.ToolCall;
