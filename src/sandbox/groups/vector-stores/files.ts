import type { Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { storeFileKind as kind } from '../../kinds.ts';
import { find, listOf, pageOf, present } from '../../resource.ts';
import { takeIn } from './intake.ts';
import { removePassages, textsOf } from './passages.ts';
import { touch } from './search.ts';
import { storeOf } from './stores.ts';

const fileOf = (call: Call) => find(call, kind, call.path['file_id'] ?? '', storeOf(call));

export async function createVectorStoreFile(call: Call): Promise<Reply> {
  const { body } = call;
  const store = storeOf(call);
  const file = String(body['file_id']);
  await takeIn(call, store, [{ file, attributes: body['attributes'], strategy: body['chunking_strategy'] }], 'file_id');
  touch(call, store);
  return json(find(call, kind, file, store).object);
}

/** The files of a store, or of a batch, by status if the query asks for one. */
export function listFiles(call: Call, isListed: (object: Json) => boolean = () => true): Reply {
  const store = storeOf(call);
  const { filter } = call.query;
  const only = (object: Json): boolean => (filter === undefined || object['status'] === filter) && isListed(object);
  const page = pageOf(call, kind, { kind: kind.kind, parent: store }, only);
  return json(listOf(call, page, (kept) => present(call, kind, kept) ?? kept.object));
}

export const getVectorStoreFile = (call: Call): Reply => json(fileOf(call).object);

export function updateVectorStoreFileAttributes(call: Call): Reply {
  const { kept } = fileOf(call);
  const object = { ...kept.object, attributes: call.body['attributes'] ?? {} };
  call.objects.put({ kind: kind.kind, parent: storeOf(call) }, String(object['id' as keyof typeof object]), {
    ...kept,
    object,
  });
  return json(fileOf(call).object);
}

/** Takes a file out of the store. The file itself stays. */
export function deleteVectorStoreFile(call: Call): Reply {
  const store = storeOf(call);
  const id = String(fileOf(call).object['id']);
  call.world.database.atomic(() => {
    call.objects.remove({ kind: kind.kind, parent: store }, id);
    removePassages({ database: call.world.database, project: call.project, store }, id);
  });
  return json({ id, object: 'vector_store.file.deleted', deleted: true });
}

/** The text of a file, chunk by chunk. None before it has been taken in. */
export function retrieveVectorStoreFileContent(call: Call): Reply {
  const { object } = fileOf(call);
  const place = { database: call.world.database, project: call.project, store: storeOf(call) };
  const texts = object['status'] === 'completed' ? textsOf(place, String(object['id'])) : [];
  return json({
    object: 'vector_store.file_content.page',
    data: texts.map((text) => ({ type: 'text', text })),
    has_more: false,
    next_page: null,
  });
}
