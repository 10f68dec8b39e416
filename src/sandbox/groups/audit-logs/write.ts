import type { Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { organizationOf } from '../../organization.ts';
import { founder } from '../projects/register.ts';
import { auditLogKind } from './kinds.ts';

/**
 * Writes down what an administrator has done. Call it in the transaction of the change, so that there is neither a
 * change without an entry nor an entry without a change.
 *
 * @param project the project that the change is in, if it is in one.
 */
export function audit({ world, caller }: Call, type: string, details: Json, project?: Json): void {
  const id = world.ids.make('audit_log-', 24);
  const at = world.clock.seconds();
  const user = { id: founder.id, email: founder.email };
  const entry = {
    id,
    type,
    effective_at: at,
    ...(project && { project: { id: project['id'], name: project['name'] ?? '' } }),
    actor: { type: 'api_key', api_key: { id: caller.key, type: 'user', user } },
    [type]: details,
  };
  organizationOf(world).put({ kind: auditLogKind.kind }, id, { object: entry, hidden: {} }, at);
}
