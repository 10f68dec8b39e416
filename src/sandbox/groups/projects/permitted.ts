import { listOf } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { limitedAs } from '../../limits.ts';
import { organizationOf } from '../../organization.ts';
import { modelPermissionsKind } from './kinds.ts';

/** Whether the project of a call may use a model. A list that names a model means its snapshots and tuned models too. */
export function mayUse({ world, caller: { projectId } }: Call, model: string): boolean {
  if (projectId === undefined) return true;
  const place = { kind: modelPermissionsKind.kind, parent: projectId };
  const permissions = organizationOf(world).get(place, projectId)?.object;
  if (!permissions) return true;
  const models = listOf(permissions['model_ids']);
  const isNamed = models.includes(model) || models.includes(limitedAs(model));
  return isNamed === (permissions['mode'] === 'allow_list');
}
