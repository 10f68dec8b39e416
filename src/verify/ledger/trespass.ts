import type { CaseRequest } from '../model/case.ts';
import { effectOf, type Effect, type Hit } from '../../openapi/effects.ts';
import { thingsHit, type Aim } from '../../openapi/lasting.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { Ownership } from './ownership.ts';

/**
 * Why a request must not be sent, whatever the user allows: it would touch something that the run did not make, or end
 * what the whole run shares. Undefined if it may be sent. A create touches what its path is in.
 */
export function trespassOf(
  resolved: ResolvedOperation,
  { path, body }: Pick<CaseRequest, 'path' | 'body'>,
  ownership: Pick<Ownership, 'mayTouch' | 'isShared'>,
): string | undefined {
  const aim = { path, body: parseJson(body ?? '') };
  const { leaves } = effectIn(resolved, aim);
  if (leaves.length === 0) return undefined;
  const hits = leaves.filter((leaving): leaving is Hit => 'thing' in leaving);
  const things = hits.map((hit) => thingsHit(resolved, hit, aim));
  if (things.some((named) => named.length === 0)) return 'It does not name what it would change.';
  const foreign = [...thingInPath(resolved, aim), ...things.flat()].find((thing) => !ownership.mayTouch(thing));
  if (foreign !== undefined) return `It would touch ${foreign}, which the run did not make.`;
  const shared = hits.flatMap((hit, index) =>
    hit.kind === 'changes' ? [] : (things[index] ?? []).filter((thing) => ownership.isShared(thing)),
  );
  return shared[0] === undefined ? undefined : `The whole run shares ${shared[0]}, which is ended last.`;
}

/** What the path names up to its last parameter. */
function thingInPath(resolved: ResolvedOperation, aim: Aim): string[] {
  const last = [...resolved.path.matchAll(/\{([^}]+)\}/g)].at(-1)?.[1];
  return last === undefined ? [] : thingsHit(resolved, { kind: 'changes', thing: last }, aim);
}

/** An operation without a stated effect may change what its path names. */
const effectIn = ({ method, operation }: ResolvedOperation, { body }: Aim): Effect => {
  if (operation['x-effect']) return effectOf(operation, body);
  return { leaves: method === 'get' ? [] : [{ kind: 'permanent', what: 'unknown' }] };
};
