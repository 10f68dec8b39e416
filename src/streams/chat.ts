import { isObject, listOf, objectOf, textOf, type Json } from '../accumulate/json.ts';
import type { StreamedEvent } from '../relations/terms/model.ts';
import { tellChunks } from './chunks.ts';
import { spread, type Cut, type Telling } from './pieces.ts';

/** Tells a `chat.completion` as its chunks. */
export const tellChat = (whole: Json, telling: Telling): StreamedEvent[] =>
  tellChunks(whole, 'chat.completion.chunk', (choice) => chatPieces(choice, telling.cut), telling);

function chatPieces({ message, finish_reason, logprobs = null, ...others }: Json, cut: Cut): readonly Json[] {
  const [start = {}, ...deltas] = deltasOf(objectOf(message), cut);
  const piece = (delta: Json, lists: unknown = null): Json => ({ delta, logprobs: lists, finish_reason: null });
  const lists = logprobsOf(logprobs, deltas);
  return [
    // The first delta has only the role, unless the logprobs have no other place.
    piece(start, deltas.length === 0 ? logprobs : null),
    ...deltas.map((delta, at) => piece(delta, lists[at] ?? null)),
    { ...others, ...piece({}), finish_reason },
  ];
}

/** The logprobs of each delta: those of its token, or all with the first one. */
function logprobsOf(logprobs: unknown, deltas: readonly Json[]): readonly unknown[] {
  if (!isObject(logprobs) || logprobs['refusal'] || deltas.some(({ content }) => content === undefined))
    return [logprobs];
  return spread(listOf(logprobs['content']), deltas.length).map((content) => ({ ...logprobs, content }));
}

function deltasOf({ content, refusal, audio, function_call: call, tool_calls, ...others }: Json, cut: Cut): Json[] {
  const text = (key: string, value: unknown): readonly Json[] => cut(textOf(value)).map((piece) => ({ [key]: piece }));
  const calls = listOf(tool_calls).flatMap((one, index) => callDeltas(objectOf(one), index, cut));
  const start = {
    ...others,
    content: typeof content === 'string' ? '' : null,
    ...(refusal !== undefined && { refusal: null }),
  };
  const before = [
    ...text('content', content),
    ...text('refusal', refusal),
    ...audioDeltas(audio),
    ...(isObject(call) ? withText(call, 'arguments', cut).map((piece) => ({ function_call: piece })) : []),
  ];
  const [first, ...rest] = calls;
  // A message that is only calls opens its first call together with its role.
  return before.length === 0 && first ? [{ ...start, ...first }, ...rest] : [start, ...before, ...calls];
}

function audioDeltas(audio: unknown): readonly Json[] {
  if (audio === undefined || audio === null) return [];
  const { id, transcript, data, expires_at } = objectOf(audio);
  return [{ id, transcript }, { data }, { expires_at }].map((piece) => ({ audio: piece }));
}

function callDeltas({ function: fn, custom, ...call }: Json, index: number, cut: Cut): readonly Json[] {
  const [key, body, text] = custom === undefined ? ['function', fn, 'arguments'] : ['custom', custom, 'input'];
  return withText(objectOf(body), String(text), cut).map((piece, at) => ({
    tool_calls: [{ index, ...(at === 0 && call), [String(key)]: piece }],
  }));
}

/** What is not text comes first, with an empty text. */
const withText = (body: Json, key: string, cut: Cut): readonly Json[] => [
  { ...body, [key]: '' },
  ...cut(textOf(body[key])).map((piece) => ({ [key]: piece })),
];
