import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import type { Search } from '../../model/say.ts';
import { search } from '../vector-stores/search.ts';

/** Searches the stores of the assistant and of the thread, as the tool says. */
export const searchIn =
  (call: Call, run: Json, stores: readonly string[]): Search =>
  (queries) => {
    const { max_num_results: most = 20, ranking_options: ranking } = settingsOf(run);
    const threshold = Number(objectOf(ranking)['score_threshold'] ?? 0);
    const results = stores
      .flatMap((store) => search(call, store, { queries, filters: null, threshold, most: Number(most) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, Number(most))
      .map((hit): Json => ({
        file_id: hit.file_id,
        file_name: hit.filename,
        score: hit.score,
        attributes: hit.attributes,
        content: [{ type: 'text', text: hit.text }],
      }));
    return { results, text: results.length === 0 ? 'nothing' : results.map(textOf).join('\n') };
  };

const textOf = ({ content }: Json): string => String(objectOf(listOf(content)[0])['text']);

const settingsOf = ({ tools }: Json): Json =>
  objectOf(
    listOf(tools)
      .map(objectOf)
      .find(({ type }) => type === 'file_search')?.['file_search'],
  );

/** How a search ranked, as its step tells. */
export function rankingOf(run: Json): Json {
  const { ranker, score_threshold: threshold } = objectOf(settingsOf(run)['ranking_options']);
  return { ranker: ranker === 'auto' ? 'default_2024_08_21' : ranker, score_threshold: threshold ?? 0 };
}
