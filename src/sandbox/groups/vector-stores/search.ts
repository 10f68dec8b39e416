import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { matchesFilter, type Filter } from '../../../relations/kinds/filtered.ts';
import type { Call } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { storeFileKind, vectorStoreKind } from '../../kinds.ts';
import { find } from '../../resource.ts';
import { fileSearch } from '../usage/count.ts';
import { addUsage } from '../usage/record.ts';
import { rank } from './passages.ts';
import { fileStatusAt } from './states.ts';

export interface Searching {
  readonly queries: readonly string[];
  readonly filters: unknown;
  readonly threshold: number;
  readonly most: number;
}

/** One passage that fits, with the file that it is of. */
export interface Hit {
  readonly file_id: string;
  readonly filename: string;
  readonly score: number;
  readonly attributes: Json;
  readonly text: string;
}

/**
 * The passages of a store that fit one of the queries, the best first. The store counts as used.
 *
 * @throws {ApiError} 404 for an unknown store, 400 for an expired one.
 */
export function search(call: Call, store: string, { queries, filters, threshold, most }: Searching): readonly Hit[] {
  const { objects, world, project } = call;
  const { object } = find(call, vectorStoreKind, store);
  if (object['status'] === 'expired') throw badRequest(`The vector store ${store} has expired.`);
  touch(call, store);
  addUsage(call, fileSearch(store));
  const now = world.clock.now();
  const files = new Map(
    objects
      .all({ kind: storeFileKind.kind, parent: store })
      .filter((kept) => fileStatusAt(kept, now) === 'completed')
      .filter((kept) => isMatch(filters, objectOf(kept.object['attributes'])))
      .map((kept) => [String(kept.object['id']), kept] as const),
  );
  const found = new Map<string, Hit>();
  for (const query of queries)
    for (const { file, text, score } of rank(
      { database: world.database, project, store },
      query,
      new Set(files.keys()),
    )) {
      const kept = files.get(file);
      const before = found.get(`${file} ${text}`);
      if (!kept || score < threshold || (before && before.score >= score)) continue;
      const { attributes } = kept.object;
      const filename = String(kept.hidden['filename']);
      found.set(`${file} ${text}`, { file_id: file, filename, score, attributes: objectOf(attributes), text });
    }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, most);
}

const isMatch = (filters: unknown, attributes: Json): boolean =>
  filters === undefined || filters === null || matchesFilter(filters as Filter, attributes) === true;

/** Every use restarts the time after which a store expires. */
export function touch({ objects, world }: Call, store: string): void {
  const kept = objects.get({ kind: vectorStoreKind.kind }, store);
  if (kept)
    objects.put({ kind: vectorStoreKind.kind }, store, {
      ...kept,
      hidden: { ...kept.hidden, lastActive: world.clock.seconds() },
    });
}

/** What a request asks for. */
export function searchingOf(body: Json, usualMost: number): Searching {
  const { score_threshold: threshold } = objectOf(body['ranking_options']);
  return {
    queries: (Array.isArray(body['query']) ? listOf(body['query']) : [body['query']]).map(String),
    filters: body['filters'],
    threshold: Number(threshold ?? 0),
    most: Number(body['max_num_results'] ?? usualMost),
  };
}
