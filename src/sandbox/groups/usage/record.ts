import { isObject, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call, Reply } from '../../call.ts';
import { organizationOf } from '../../organization.ts';
import type { World } from '../../world.ts';
import { usedBy, type Used, type UsageKind } from './count.ts';

/** What was used within one second by calls that are alike in everything that usage is grouped by. */
export interface Usage {
  /** In seconds. */
  readonly at: number;
  readonly dimensions: Json;
  readonly counts: Readonly<Record<string, number>>;
}

const placeOf = (kind: UsageKind) => ({ kind: 'usage', parent: kind });

/** Counts what the answer of a call tells that it has used. Called once per answer, whether it arrives or not. */
export function recordUsage(call: Call, reply: Reply): void {
  const answer = reply.kind === 'json' ? reply.body : reply.kind === 'events' ? reply.whole : undefined;
  if (isObject(answer)) for (const used of usedBy(call, answer)) addUsage(call, used);
}

/** Adds to the usage of the organization. */
export function addUsage({ world, caller }: Call, used: Used): void {
  const at = world.clock.seconds();
  const dimensions = {
    project_id: caller.projectId ?? null,
    user_id: caller.owner.type === 'user' ? caller.owner.id : null,
    api_key_id: caller.key,
    ...used.dimensions,
  };
  const id = JSON.stringify([at, dimensions]);
  const place = placeOf(used.kind);
  const before = objectOf(organizationOf(world).get(place, id)?.object['counts']);
  const object = { at, dimensions, counts: sum([before as Usage['counts'], used.counts]) };
  organizationOf(world).putSoon(place, id, { object, hidden: {} }, at);
}

/** All usage of a kind, the oldest first. */
export const usageOf = (world: World, kind: UsageKind): readonly Usage[] =>
  organizationOf(world)
    .all(placeOf(kind))
    .map(({ object }) => object as Json & Usage);

export function sum(all: readonly Usage['counts'][]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const counts of all)
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
  return total;
}
