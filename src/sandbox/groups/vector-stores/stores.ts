import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { vectorStoreKind as kind } from '../../kinds.ts';
import { find } from '../../resource.ts';
import { takeIn } from './intake.ts';
import { searchingOf, search } from './search.ts';

export const createVectorStore = async (call: Call): Promise<Reply> =>
  json(find(call, kind, await addStore(call, call.body)).object);

/** Keeps a new store as a request describes it, and takes its files in. Answers its id. */
export async function addStore(call: Call, body: Json): Promise<string> {
  const { world, objects } = call;
  const created = world.clock.seconds();
  const id = `vs_${created.toString(16).padStart(8, '0').slice(-8)}${world.ids.make('', 24, 'hex')}`;
  const object = {
    id,
    object: 'vector_store',
    created_at: created,
    name: body['name'] ?? null,
    description: body['description'] ?? null,
    expires_after: body['expires_after'] ?? null,
    metadata: body['metadata'] ?? {},
  };
  const files = listOf(body['file_ids']).map(String);
  await takeIn(
    call,
    id,
    files.map((file) => ({ file, attributes: {}, strategy: body['chunking_strategy'] })),
    'file_ids',
  );
  objects.put({ kind: kind.kind }, id, { object, hidden: { lastActive: created } }, created);
  return id;
}

export function searchVectorStore(call: Call): Reply {
  const searching = searchingOf(call.body, 10);
  const hits = search(call, call.path['vector_store_id'] ?? '', searching);
  return json({
    object: 'vector_store.search_results.page',
    search_query: searching.queries,
    data: hits.map(({ text, ...hit }) => ({ ...hit, content: [{ type: 'text', text }] })),
    has_more: false,
    next_page: null,
  });
}

export const storeOf = (call: Call): string =>
  String(objectOf(find(call, kind, call.path['vector_store_id'] ?? '').object)['id']);
