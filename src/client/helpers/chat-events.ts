import type * as schema from '../../../generated/types.ts';
import { isParsed, parseText } from './parseable.ts';
import {
  argumentsOf,
  refuseUnparsable,
  shouldParseToolCall,
  type ChatParsing,
  type ParsedFunction,
} from './parse-chat.ts';
import { parsePartial } from './partial-json.ts';
import { isPresent } from './tool-function.ts';

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
  /** What its texts said when they were last read, by the call that they belong to. */
  readonly read: Map<number | undefined, { readonly text: string; readonly value: unknown }>;
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
    if (this.params) refuseUnparsable(snapshot, this.params);
    for (const choice of snapshot.choices) this.read(choice);
    this.emit('chunk', chunk, snapshot);
    for (const piece of chunk.choices ?? []) {
      const choice = snapshot.choices.find(({ index }) => index === piece.index);
      if (!choice) continue;
      const state = this.stateOf(choice);
      this.texts(piece, choice);
      for (const call of piece.delta?.tool_calls ?? []) this.call(call, choice, state);
      if (!choice.finish_reason) continue;
      this.whole(choice, state);
      state.call = undefined;
    }
  }

  stateOf({ index }: SnapshotChoice): Told {
    const state = this.told.get(index) ?? { done: new Set(), read: new Map(), call: undefined };
    this.told.set(index, state);
    return state;
  }

  /** Adds what the texts of a choice say so far. */
  read(choice: SnapshotChoice): void {
    const { message } = choice;
    const { read } = this.stateOf(choice);
    const valueOf = (text: string, call?: number): unknown => {
      const last = read.get(call);
      const { value } = last?.text === text ? last : { value: parsePartial(text) };
      read.set(call, { text, value });
      return value;
    };
    if (isPresent(message.content) && !message.refusal && isParsed(this.params?.response_format))
      message.parsed = valueOf(message.content) ?? null;
    for (const [at, call] of (message.tool_calls ?? []).entries())
      if (call.type === 'function' && shouldParseToolCall(this.params, call))
        (call.function as ParsedFunction).parsed_arguments = valueOf(call.function.arguments, at);
  }

  /** The texts that a chunk adds to. */
  texts({ delta, logprobs }: schema.ChatCompletionChunk.Choice, { message, logprobs: all }: SnapshotChoice): void {
    const { content, refusal } = delta ?? {};
    if (isPresent(content) && message.content) {
      this.emit('content', content, message.content);
      this.emit('content.delta', { delta: content, snapshot: message.content, parsed: message.parsed });
    }
    if (isPresent(refusal) && message.refusal)
      this.emit('refusal.delta', { delta: refusal, snapshot: message.refusal });
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
      parsed_arguments: (call.function as ParsedFunction).parsed_arguments,
      arguments_delta: piece?.arguments ?? '',
    });
  }

  /** What was arriving and is whole now: the texts, and the last call. */
  whole({ message, logprobs }: SnapshotChoice, state: Told): void {
    const { content, refusal } = message;
    const isEmpty = refusal || message.tool_calls?.length || message.function_call;
    this.once(state, 'content', content || (content === '' && !isEmpty), () => ({
      content,
      parsed: refusal ? null : parseText(this.params?.response_format, content ?? ''),
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
      parsed_arguments: this.params && argumentsOf(call, this.params),
    });
  }

  once(state: Told, name: string, value: unknown, event: () => object): void {
    if (!value || state.done.has(name)) return;
    state.done.add(name);
    this.emit(`${name}.done`, event());
  }
}

type Piece = schema.ChatCompletionChunk.Choice.Delta.ToolCall;
