import { isObject, listOf, objectOf, type Json } from '../accumulate/json.ts';
import type { StreamedEvent } from '../relations/terms/model.ts';
import type { Telling } from './pieces.ts';

/** The pieces of one choice. */
export type PiecesOf = (choice: Json) => readonly Json[];

/**
 * Tells a completion as chunks: the pieces of each choice, and then its usage, if the request asks for it.
 *
 * @param object the `object` of a chunk.
 */
export function tellChunks(
  whole: Json,
  object: string,
  choicePieces: PiecesOf,
  { hasUsage }: Telling,
): StreamedEvent[] {
  const { choices, usage = noUsage, ...members } = whole;
  const small = Object.fromEntries(Object.entries(members).filter(([, value]) => !isObject(value)));
  const chunk = (own: Json, head: Json = small): Json => ({
    ...head,
    object,
    ...own,
    ...(hasUsage && { usage: null }),
  });
  const pieces = listOf(choices)
    .map(objectOf)
    .flatMap((choice) => choicePieces(choice).map((piece) => ({ ...piece, index: choice['index'] })));
  const chunks = pieces.map((piece, at) => chunk({ choices: [piece] }, at === 0 ? members : small));
  const last = { ...chunk({ choices: [] }), usage };
  return [...chunks, ...(hasUsage ? [last] : [])].map((data) => ({ data }));
}

const noUsage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
