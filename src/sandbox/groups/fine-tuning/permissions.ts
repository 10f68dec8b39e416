import { listOf as textsIn, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { find, listOf, pageOf } from '../../resource.ts';
import { audit } from '../audit-logs/write.ts';
import { permissionKind as kind } from './kinds.ts';

const placeOf = ({ path }: Call) => ({ kind: kind.kind, parent: path['fine_tuned_model_checkpoint'] ?? '' });

/** Gives projects access to a checkpoint: one permission each. A project that has one keeps it. */
export function createFineTuningCheckpointPermission(call: Call): Reply {
  const { body, objects, world } = call;
  const place = placeOf(call);
  const created = world.clock.seconds();
  const permissions = world.database.atomic(() => {
    const known = new Map(objects.all(place).map(({ object }) => [object['project_id'], object]));
    return textsIn(body['project_ids']).map((project) => {
      const found = known.get(project);
      if (found) return found;
      const id = world.ids.make('cp_', 24);
      const object: Json = { object: 'checkpoint.permission', id, created_at: created, project_id: project };
      objects.put(place, id, { object, hidden: {} }, created);
      const data = { project_id: project, fine_tuned_model_checkpoint: place.parent };
      audit(call, 'checkpoint.permission.created', { id, data });
      known.set(project, object);
      return object;
    });
  });
  const items = permissions.map((object) => ({ object, hidden: {} }));
  return json(listOf(call, { items, hasMore: false }, ({ object }) => object));
}

export const listFineTuningCheckpointPermissions = (call: Call): Reply =>
  json(listOf(call, pageOf(call, kind, placeOf(call)), ({ object }) => object));

export function deleteFineTuningCheckpointPermission(call: Call): Reply {
  const id = call.path['permission_id'] ?? '';
  const place = placeOf(call);
  find(call, kind, id, place.parent);
  call.world.database.atomic(() => {
    call.objects.remove(place, id);
    audit(call, 'checkpoint.permission.deleted', { id });
  });
  return json({ id, object: 'checkpoint.permission', deleted: true });
}
