import { isObject, objectOf } from '../../../accumulate/json.ts';
import { badRequest } from '../../errors.ts';
import type { Tokenizer } from '../../tokens.ts';

export interface Chunking {
  readonly max_chunk_size_tokens: number;
  readonly chunk_overlap_tokens: number;
}

/** What `auto` stands for. */
const usual: Chunking = { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 };

/** @throws {ApiError} 400 if the chunks overlap by more than half. */
export function chunkingOf(strategy: unknown): Chunking {
  const { type, static: sizes } = objectOf(strategy);
  if (type !== 'static' || !isObject(sizes)) return usual;
  const chunking = sizes as unknown as Chunking;
  if (chunking.chunk_overlap_tokens > chunking.max_chunk_size_tokens / 2 || chunking.chunk_overlap_tokens < 0)
    throw badRequest(
      "'chunk_overlap_tokens' must be at least 0 and at most half of 'max_chunk_size_tokens'.",
      'chunking_strategy.static.chunk_overlap_tokens',
    );
  return chunking;
}

/** Cuts a text into chunks of a number of tokens, each of which begins with the end of the one before. */
export function chunksOf(
  { encode, decode }: Tokenizer,
  text: string,
  { max_chunk_size_tokens: size, chunk_overlap_tokens: overlap }: Chunking,
): readonly string[] {
  const tokens = encode(text);
  const chunks: string[] = [];
  for (let start = 0; start < tokens.length; start += size - overlap) {
    chunks.push(decode(tokens.slice(start, start + size)).replaceAll('\uFFFD', ''));
    if (start + size >= tokens.length) break;
  }
  return chunks;
}
