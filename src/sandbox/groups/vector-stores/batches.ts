import { isObject, listOf } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { storeBatchKind as kind, storeFileKind } from '../../kinds.ts';
import { find } from '../../resource.ts';
import { listFiles } from './files.ts';
import { takeIn, type Wanted } from './intake.ts';
import { touch } from './search.ts';
import { stopped } from './states.ts';
import { storeOf } from './stores.ts';

const batchOf = (call: Call) => find(call, kind, call.path['batch_id'] ?? '', storeOf(call));

export async function createVectorStoreFileBatch(call: Call): Promise<Reply> {
  const { world, objects } = call;
  const store = storeOf(call);
  const wanted = wantedOf(call);
  await takeIn(call, store, wanted, call.body['files'] === undefined ? 'file_ids' : 'files');
  touch(call, store);
  const created = world.clock.seconds();
  const id = `vsfb_${created.toString(16).padStart(8, '0').slice(-8)}${world.ids.make('', 24, 'hex')}`;
  const object = { id, object: 'vector_store.file_batch', created_at: created, vector_store_id: store };
  const hidden = { files: wanted.map(({ file }) => file) };
  objects.put({ kind: kind.kind, parent: store }, id, { object, hidden }, created);
  return json(find(call, kind, id, store).object);
}

/** The files of a batch have common settings, or each its own. */
function wantedOf({ body }: Call): readonly Wanted[] {
  if (body['files'] === undefined)
    return listOf(body['file_ids']).map((file) => ({
      file: String(file),
      attributes: body['attributes'],
      strategy: body['chunking_strategy'],
    }));
  return listOf(body['files'])
    .filter(isObject)
    .map((one) => ({
      file: String(one['file_id']),
      attributes: one['attributes'],
      strategy: one['chunking_strategy'],
    }));
}

export const getVectorStoreFileBatch = (call: Call): Reply => json(batchOf(call).object);

/** Stops the files that are still in progress. A batch that has ended stays as it is. */
export function cancelVectorStoreFileBatch(call: Call): Reply {
  const { kept, object } = batchOf(call);
  if (object['status'] !== 'in_progress') return json(object);
  const store = storeOf(call);
  const place = { kind: storeFileKind.kind, parent: store };
  call.world.database.atomic(() => {
    for (const id of kept.hidden['files'] as readonly string[]) {
      const file = call.objects.get(place, id);
      if (file) call.objects.put(place, id, stopped(file, call.world.clock.now()));
    }
    const hidden = { ...kept.hidden, cancelled: true };
    call.objects.put({ kind: kind.kind, parent: store }, String(object['id']), { ...kept, hidden });
  });
  return json(batchOf(call).object);
}

export function listFilesInVectorStoreBatch(call: Call): Reply {
  const ids = batchOf(call).kept.hidden['files'] as readonly string[];
  return listFiles(call, ({ id }) => ids.includes(String(id)));
}
