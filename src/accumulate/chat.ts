import { foldChunks } from './chunks.ts';
import type { Fold } from './fold.ts';
import { base64, base64Of, byIndex, first, latest, list, members, text } from './join.ts';
import { listOf, objectOf, textOf, type Json } from './json.ts';

/** Folds the chunks of a chat completion into a `chat.completion`. */
export const foldChat = (): Fold => foldChunks('chat.completion', joinChoice, choiceOf);

const joinFunction = members({ name: first, arguments: text });
const joinCustom = members({ name: first, input: text });
const joinCall = members({ id: first, type: first, function: joinFunction, custom: joinCustom });

const joinChoice = members({
  delta: members({
    content: text,
    refusal: text,
    tool_calls: byIndex(joinCall),
    function_call: joinFunction,
    audio: members({ data: base64, transcript: text }),
  }),
  logprobs: members({}, list),
  finish_reason: latest,
});

function choiceOf({ delta, logprobs, finish_reason: reason, ...choice }: Json): Json {
  const { content, refusal, audio, function_call: call, tool_calls: calls, ...message } = objectOf(delta);
  return {
    ...choice,
    message: {
      ...message,
      content: content ?? null,
      refusal: refusal || null,
      ...(audio != null && { audio: audioOf(audio) }),
      ...(call != null && { function_call: { name: '', ...withText(call, 'arguments') } }),
      ...(listOf(calls).length > 0 && { tool_calls: listOf(calls).map(callOf) }),
    },
    logprobs: logprobs ?? null,
    // Streams with audio may end with the time at which the audio expires, and without a finish reason.
    finish_reason: reason || (objectOf(audio)['expires_at'] == null ? null : 'stop'),
  };
}

const audioOf = (joined: unknown): Json => {
  const { data, ...audio } = objectOf(joined);
  return { ...audio, ...(data != null && { data: base64Of(data) }) };
};

function callOf(joined: unknown): Json {
  const { index: _, function: fn, custom, ...call } = objectOf(joined);
  return custom == null
    ? { ...call, function: withText(fn, 'arguments') }
    : { ...call, custom: withText(custom, 'input') };
}

/** A call without arguments has an empty text of them. */
const withText = (call: unknown, key: string): Json => ({ ...objectOf(call), [key]: textOf(objectOf(call)[key]) });
