import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import type { Search } from '../../model/say.ts';
import { search, searchingOf } from '../vector-stores/search.ts';

/** Searches the stores that the request names. */
export const searchFor =
  (call: Call): Search =>
  (queries) => {
    const tools = listOf(call.body['tools']).map(objectOf);
    const tool = tools.find(({ type }) => type === 'file_search') ?? {};
    const searching = { ...searchingOf(tool, 20), queries };
    const results = listOf(tool['vector_store_ids'])
      .flatMap((store) =>
        search(call, String(store), searching).map((hit): Json => ({ ...hit, vector_store_id: store })),
      )
      .sort((a, b) => Number(b['score']) - Number(a['score']))
      .slice(0, searching.most);
    return { results, text: results.length === 0 ? 'nothing' : results.map(({ text }) => String(text)).join('\n') };
  };
