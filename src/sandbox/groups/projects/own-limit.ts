import { present } from '../../../accumulate/json.ts';
import type { Limit, Spender } from '../../limits.ts';
import { organizationOf } from '../../organization.ts';
import type { World } from '../../world.ts';
import { rateLimitKind } from './kinds.ts';

/** The limit for a model that was set for a project. Administrators have no project. */
export function ownLimit(
  world: Pick<World, 'objects'>,
  { projectId }: Spender,
  model: string,
): Partial<Limit> | undefined {
  if (projectId === undefined) return undefined;
  const place = { kind: rateLimitKind.kind, parent: projectId };
  const limit = organizationOf(world).get(place, `rl-${model}`)?.object;
  return (
    limit &&
    present({
      requests: limit['max_requests_per_1_minute'],
      tokens: limit['max_tokens_per_1_minute'],
      daily: limit['max_requests_per_1_day'],
    })
  );
}
