import { isObject, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Group, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { fileKind as kind, storeFileKind } from '../../kinds.ts';
import { failWithout } from '../fine-tuning/deleted-file.ts';
import { find, lists, ownId, reads, removes } from '../../resource.ts';

/** Batch files are kept for 30 days unless the caller says otherwise. */
const batchSeconds = 2_592_000;

export const group: Group = {
  uploadFile,
  listFiles: lists(kind),
  retrieveFile: reads(kind),
  deleteFile: removes(kind, 'file', (call) => {
    call.contents.remove(ownId(call));
    failWithout(call, ownId(call));
    // Stores lose it as well.
    call.objects.removeFromAll(storeFileKind.kind, ownId(call));
    call.world.database.run('DELETE FROM passages WHERE project = ? AND file = ?', call.project, ownId(call));
  }),
  downloadFile,
};

function uploadFile(call: Call): Reply {
  const { upload, body, world } = call;
  if (!upload) throw badRequest("Missing 'file': the parameter is required.", 'file', 'missing_required_parameter');
  const created = world.clock.seconds();
  const object = {
    object: 'file',
    id: upload.id,
    purpose: body['purpose'],
    filename: upload.filename,
    bytes: upload.bytes,
    created_at: created,
    expires_at: expiryOf(body, created),
    status: 'processed',
    status_details: null,
  };
  call.objects.put({ kind: kind.kind }, upload.id, { object, hidden: {} }, created);
  return json(object);
}

function expiryOf({ expires_after: after, purpose }: Json, created: number): number | null {
  if (isObject(after)) return created + Number(after['seconds']);
  return purpose === 'batch' ? created + batchSeconds : null;
}

function downloadFile(call: Call): Reply {
  const { object } = find(call, kind, ownId(call));
  return {
    kind: 'bytes',
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(object['bytes']),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(String(object['filename']))}`,
    },
    bytes: call.contents.read(ownId(call)),
  };
}
