import { isObject, listOf, textOf, type Json } from '../accumulate/json.ts';
import type { StreamedEvent } from '../relations/terms/model.ts';
import { tellChunks } from './chunks.ts';
import { spread, type Cut, type Telling } from './pieces.ts';

/** Tells a `text_completion` as its chunks. */
export const tellCompletion = (whole: Json, telling: Telling): StreamedEvent[] =>
  tellChunks(whole, 'text_completion', (choice) => textPieces(choice, telling.cut), telling);

function textPieces({ text, logprobs, finish_reason, ...others }: Json, cut: Cut): readonly Json[] {
  const pieces = cut(textOf(text));
  const lists = logprobsOf(logprobs, pieces.length);
  return [
    ...pieces.map((piece, at) => ({ text: piece, logprobs: lists[at] ?? null, finish_reason: null })),
    { ...others, text: '', logprobs: pieces.length === 0 ? logprobs : null, finish_reason },
  ];
}

/** Each list of the logprobs has one item per token. */
function logprobsOf(logprobs: unknown, count: number): readonly unknown[] {
  if (!isObject(logprobs) || listOf(logprobs['tokens']).length !== count) return [logprobs];
  const lists = Object.entries(logprobs).map(([name, list]) => [name, spread(listOf(list), count)] as const);
  return Array.from({ length: count }, (_, at) => Object.fromEntries(lists.map(([name, each]) => [name, each[at]])));
}
