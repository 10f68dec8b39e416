import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { logprobsOf } from '../../model/logprobs.ts';
import type { Tokenizer } from '../../tokens.ts';

/** What is shown only if the request includes it. */
export interface Including {
  readonly include: readonly unknown[];
  readonly topLogprobs: number;
  readonly tokenizer: Tokenizer;
}

/** Items as the request wants to see them. They are kept with everything that can be shown. */
export const showItems = (items: readonly unknown[], including: Including): readonly Json[] =>
  items.map(objectOf).map((item) => showItem(item, including));

function showItem(item: Json, { include, topLogprobs, tokenizer }: Including): Json {
  switch (item['type']) {
    case 'file_search_call':
      return { ...item, results: include.includes('file_search_call.results') ? (item['results'] ?? []) : null };
    case 'reasoning':
      return include.includes('reasoning.encrypted_content')
        ? { ...item, encrypted_content: item['encrypted_content'] ?? encrypted(item) }
        : item;
    case 'message':
      return include.includes('message.output_text.logprobs') ? withLogprobs(item, topLogprobs, tokenizer) : item;
    default:
      return item;
  }
}

const encrypted = ({ id }: Json): string => Buffer.from(`reasoning of ${String(id)}`).toString('base64url');

const withLogprobs = (item: Json, top: number, tokenizer: Tokenizer): Json => ({
  ...item,
  content: listOf(item['content'])
    .map(objectOf)
    .map((part) =>
      part['type'] === 'output_text' ? { ...part, logprobs: logprobsOf(tokenizer, String(part['text']), top) } : part,
    ),
});
