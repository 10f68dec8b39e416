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

/** What was told of a choice, and to whom. */
interface Told {
  readonly emit: Emit;
  readonly params: ChatParsing | null;
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
export function createChatTeller(
  emit: Emit,
  params: ChatParsing | null,
): (chunk: schema.ChatCompletionChunk, snapshot: Snapshot) => void {
  const all = new Map<number, Told>();
  const toldOf = ({ index }: SnapshotChoice): Told => {
    const told = all.get(index) ?? { emit, params, done: new Set(), read: new Map(), call: undefined };
    all.set(index, told);
    return told;
  };
  return (chunk, snapshot) => {
    if (params) refuseUnparsable(snapshot, params);
    for (const choice of snapshot.choices) readTexts(toldOf(choice), choice);
    emit('chunk', chunk, snapshot);
    for (const piece of chunk.choices ?? []) {
      const choice = snapshot.choices.find(({ index }) => index === piece.index);
      if (!choice) continue;
      const told = toldOf(choice);
      tellTexts(told, piece, choice);
      for (const call of piece.delta?.tool_calls ?? []) tellCall(told, call, choice);
      if (!choice.finish_reason) continue;
      tellWhole(told, choice);
      told.call = undefined;
    }
  };
}

/** Adds what the texts of a choice say so far. */
function readTexts({ params, read }: Told, { message }: SnapshotChoice): void {
  const valueOf = (text: string, call?: number): unknown => {
    const last = read.get(call);
    const { value } = last?.text === text ? last : { value: parsePartial(text) };
    read.set(call, { text, value });
    return value;
  };
  if (isPresent(message.content) && !message.refusal && isParsed(params?.response_format))
    message.parsed = valueOf(message.content) ?? null;
  for (const [at, call] of (message.tool_calls ?? []).entries())
    if (call.type === 'function' && shouldParseToolCall(params, call))
      (call.function as ParsedFunction).parsed_arguments = valueOf(call.function.arguments, at);
}

/** The texts that a chunk adds to. */
function tellTexts({ emit }: Told, piece: schema.ChatCompletionChunk.Choice, whole: SnapshotChoice): void {
  const { content, refusal } = piece.delta ?? {};
  const { message } = whole;
  if (isPresent(content) && message.content) {
    emit('content', content, message.content);
    emit('content.delta', { delta: content, snapshot: message.content, parsed: message.parsed });
  }
  if (isPresent(refusal) && message.refusal) emit('refusal.delta', { delta: refusal, snapshot: message.refusal });
  for (const kind of kinds) {
    const more = piece.logprobs?.[kind];
    if (more) emit(`logprobs.${kind}.delta`, { [kind]: more, snapshot: whole.logprobs?.[kind] ?? [] });
  }
}

const kinds = ['content', 'refusal'] as const;

/** The call that a piece adds to. */
function tellCall(told: Told, { index, function: piece }: Piece, choice: SnapshotChoice): void {
  if (told.call !== index) tellWhole(told, choice);
  told.call = index;
  const call = choice.message.tool_calls?.[index];
  if (call?.type !== 'function') return;
  const fn: ParsedFunction = call.function;
  const event = callEvent(index, fn, fn.parsed_arguments);
  told.emit('tool_calls.function.arguments.delta', { ...event, arguments_delta: piece?.arguments ?? '' });
}

const callEvent = (index: number, { name, arguments: text }: ParsedFunction, parsed: unknown) => ({
  name,
  index,
  arguments: text,
  parsed_arguments: parsed,
});

/** What was arriving and is whole now: the texts, and the last call. */
function tellWhole({ emit, params, done, call: index }: Told, { message, logprobs }: SnapshotChoice): void {
  const once = (name: string, value: unknown, event: () => object): void => {
    if (!value || done.has(name)) return;
    done.add(name);
    emit(`${name}.done`, event());
  };
  const { content, refusal } = message;
  const isEmpty = refusal || message.tool_calls?.length || message.function_call;
  once('content', content || (content === '' && !isEmpty), () => ({
    content,
    parsed: refusal ? null : parseText(params?.response_format, content ?? ''),
  }));
  once('refusal', refusal, () => ({ refusal }));
  for (const kind of kinds) once(`logprobs.${kind}`, logprobs?.[kind], () => ({ [kind]: logprobs?.[kind] }));
  if (index === undefined) return;
  const call = message.tool_calls?.[index];
  if (call?.type !== 'function') return;
  const parsed = params ? argumentsOf(call, params) : null;
  emit('tool_calls.function.arguments.done', callEvent(index, call.function, parsed));
}

type Piece = schema.ChatCompletionChunk.Choice.Delta.ToolCall;
