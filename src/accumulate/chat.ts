import { createCalls, type Calls } from './chat-calls.ts';
import { foldChunks, type Choice } from './chunks.ts';
import type { CheckedFold } from './fold.ts';
import { problem, type Problem } from './rules.ts';
import { isObject, present, textOf, type Json } from './json.ts';
import { createLists, joinBase64, overlay } from './pieces.ts';

/** Folds the chunks of a chat completion into a `chat.completion`. */
export const foldChat = (): CheckedFold => foldChunks('chat.completion', createChatChoice);

function createChatChoice(): Choice {
  const message = createMessage();
  const logprobs = createLists();
  let all: Json = {};
  let reason: unknown = null;
  return {
    add(piece, pointer) {
      const { index: _, delta, logprobs: lists, finish_reason, ...others } = piece;
      logprobs.add(lists);
      reason = finish_reason || reason;
      all = overlay(all, others);
      return isObject(delta) ? message.add(delta, `${pointer}/delta`) : [];
    },
    missing: (pointer) => message.calls.missing(`${pointer}/message/tool_calls`, reason),
    finishReason: () => reason,
    value: () => ({
      ...all,
      message: message.value(),
      logprobs: logprobs.value(),
      // Streams with audio may end with the time at which the audio expires, and without a finish reason.
      finish_reason: reason ?? (message.heard() ? 'stop' : null),
    }),
  };
}

interface Message {
  readonly calls: Calls;
  add(delta: Json, pointer: string): readonly Problem[];
  /** Whether all of its audio has arrived. */
  heard(): boolean;
  value(): Json;
}

function createMessage(): Message {
  const calls = createCalls();
  const audio = createAudio();
  let all: Json = {};
  let call: Json | undefined;
  let content: string | null = null;
  let refusal: string | null = null;
  let started = false;
  return {
    calls,
    add({ content: text, refusal: no, audio: sound, function_call, tool_calls, ...others }, pointer) {
      const misplaced = roleProblems(others['role'], started, audio.begins(sound), `${pointer}/role`);
      started = true;
      if (typeof text === 'string') content = (content ?? '') + text;
      if (typeof no === 'string' && no !== '') refusal = (refusal ?? '') + no;
      audio.add(sound);
      if (isObject(function_call)) call = joinCall(call, function_call);
      all = overlay(all, others);
      return [...misplaced, ...calls.add(tool_calls, `${pointer}/tool_calls`)];
    },
    heard: audio.ended,
    value: () => ({
      ...all,
      content,
      refusal,
      ...present({ function_call: call, audio: audio.value(), tool_calls: calls.value() }),
    }),
  };
}

function roleProblems(role: unknown, started: boolean, isAudio: boolean, pointer: string): Problem[] {
  if (started) return role == null || isAudio ? [] : [problem('choice-role', pointer, 'no role', role)];
  return textOf(role) === '' ? [problem('choice-start', pointer, 'a role', role)] : [];
}

/** A function call in the form that tool calls replaced. */
const joinCall = (before: Json | undefined, { name, arguments: piece }: Json): Json => ({
  name: before?.['name'] || textOf(name),
  arguments: textOf(before?.['arguments']) + textOf(piece),
});

interface Audio {
  add(piece: unknown): void;
  /** Whether a piece has its first data. */
  begins(piece: unknown): boolean;
  ended(): boolean;
  value(): Json | undefined;
}

function createAudio(): Audio {
  const data: string[] = [];
  let transcript: string | undefined;
  let all: Json | undefined;
  return {
    add(piece) {
      if (!isObject(piece)) return;
      const { data: bytes, transcript: words, ...others } = piece;
      if (typeof bytes === 'string') data.push(bytes);
      if (typeof words === 'string') transcript = (transcript ?? '') + words;
      all = overlay(all ?? {}, others);
    },
    begins: (piece) => data.length === 0 && isObject(piece) && piece['data'] != null,
    ended: () => all?.['expires_at'] != null,
    value: () => all && { ...all, ...present({ data: data.length > 0 ? joinBase64(data) : undefined, transcript }) },
  };
}
