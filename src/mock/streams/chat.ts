import { listOf, objectOf, textOf, type Json } from '../../accumulate/json.ts';
import type { StreamedEvent } from '../../relations/terms/model.ts';
import { tellChunks } from './chunks.ts';
import { piecesOf } from './pieces.ts';

/** Tells a `chat.completion` as its chunks. */
export const tellChat = (whole: Json, hasUsage: boolean): StreamedEvent[] =>
  tellChunks(whole, 'chat.completion.chunk', chatPieces, hasUsage);

function chatPieces({ message, finish_reason, logprobs = null, ...others }: Json): readonly Json[] {
  const [start = {}, ...deltas] = deltasOf(objectOf(message));
  const piece = (delta: Json, lists: unknown = null): Json => ({ delta, logprobs: lists, finish_reason: null });
  return [
    // The first delta has only the role, unless the logprobs have no other place.
    piece(start, deltas.length === 0 ? logprobs : null),
    ...deltas.map((delta, at) => piece(delta, at === 0 ? logprobs : null)),
    { ...others, ...piece({}), finish_reason },
  ];
}

function deltasOf({ content, refusal, audio, function_call: call, tool_calls, ...others }: Json): readonly Json[] {
  const text = (key: string, value: unknown): readonly Json[] =>
    piecesOf(textOf(value)).map((piece) => ({ [key]: piece }));
  return [
    { ...others, content: typeof content === 'string' ? '' : null, ...(refusal !== undefined && { refusal: null }) },
    ...text('content', content),
    ...text('refusal', refusal),
    ...audioDeltas(audio),
    ...(call === undefined || call === null
      ? []
      : withText(objectOf(call), 'arguments').map((piece) => ({ function_call: piece }))),
    ...listOf(tool_calls).flatMap((one, index) => callDeltas(objectOf(one), index)),
  ];
}

function audioDeltas(audio: unknown): readonly Json[] {
  if (audio === undefined || audio === null) return [];
  const { id, transcript, data, expires_at } = objectOf(audio);
  return [{ id, transcript }, { data }, { expires_at }].map((piece) => ({ audio: piece }));
}

function callDeltas({ function: fn, custom, ...call }: Json, index: number): readonly Json[] {
  const [key, body, text] = custom === undefined ? ['function', fn, 'arguments'] : ['custom', custom, 'input'];
  return withText(objectOf(body), String(text)).map((piece, at) => ({
    tool_calls: [{ index, ...(at === 0 && call), [String(key)]: piece }],
  }));
}

/** What is not text comes first, with an empty text. */
const withText = (body: Json, key: string): readonly Json[] => [
  { ...body, [key]: '' },
  ...piecesOf(textOf(body[key])).map((piece) => ({ [key]: piece })),
];
