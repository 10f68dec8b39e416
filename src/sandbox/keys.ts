import type { Json } from '../accumulate/json.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import type { Caller } from './caller.ts';
import { ApiError, badRequest } from './errors.ts';
import { apiKeyKind, keyNotes, projectKind } from './groups/projects/kinds.ts';
import { founder, issuedKey, register } from './groups/projects/register.ts';
import { masked } from './masked.ts';
import { digestOf, organization, organizationOf } from './organization.ts';
import type { World } from './world.ts';

/** The ready key that the command prints. */
export const readyKey = 'sk-sandbox';

/** Selects a project whatever the key is: for those who cannot choose keys, such as parallel tests of one process. */
export const projectHeader = 'x-sandbox-project';

/** Secrets that the sandbox issues begin so. Others that it does not know are projects of their own. */
export const issuedPrefix = 'sk-svcacct-sandbox-';

/**
 * Reads the key of a request. A key that the sandbox has issued belongs to its project. Any other is a project of its
 * own, made on demand, unless the sandbox was given the only keys that it accepts. A key that begins with `sk-admin` is
 * an administrator's, and all administrators share the organization.
 *
 * @throws {ApiError} 401.
 */
export function callerOf(
  world: World,
  { operation }: ResolvedOperation,
  headers: Readonly<Record<string, string>>,
  accepted: readonly string[] | undefined,
): Caller {
  const key = secretIn(headers);
  const isOwn = key !== organization && !key.startsWith(issuedPrefix) && (accepted?.includes(key) ?? true);
  if (!isOwn && !issuedKey(world, key)) throw invalid(`The API key is not valid: ${masked(key)}.`);
  const isAdmin = key.startsWith('sk-admin');
  if (isAdmin !== operation.security.some((scheme) => 'AdminApiKeyAuth' in scheme))
    throw unauthorized(`This operation needs ${isAdmin ? 'a project key' : "an administrator's key"}.`, null);
  if (isAdmin) return administrator(key);
  const caller = holderOf(world, key);
  const selected = headers[projectHeader] ?? '';
  if (selected === organization)
    throw badRequest(`${projectHeader} must be the name of a project; ${organization} is not one.`);
  return selected === '' ? caller : holderOf(world, selected);
}

function secretIn({ authorization }: Readonly<Record<string, string>>): string {
  if (authorization === undefined)
    throw unauthorized('No API key was sent. Send one in the header: Authorization: Bearer YOUR_KEY.', null);
  const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (key === undefined) throw invalid(`The API key is not valid: ${masked(authorization)}.`);
  return key;
}

const administrator = (key: string): Caller => ({
  project: organization,
  projectId: undefined,
  key: `key_${digestOf(key)}`,
  owner: { type: 'user', id: founder.id },
});

/** @throws {ApiError} 401 for a key that was deleted or has expired, or whose owner or project has no access any more. */
function holderOf(world: World, secret: string): Caller {
  const now = world.clock.seconds();
  const known = world.admitted.get(secret);
  if (known?.at === now) return known.caller;
  const objects = organizationOf(world);
  const issued = issuedKey(world, secret) ?? register(world, secret);
  const place = { kind: apiKeyKind.kind, parent: issued.project };
  const kept = objects.get(place, issued.key);
  const project = objects.get({ kind: projectKind.kind }, issued.project);
  const object = kept && apiKeyKind.at?.(kept, now * 1000, objects);
  if (!kept || !object || !project) throw invalid(`The API key was deleted: ${masked(secret)}.`);
  const reason = refusalOf(object, project.object, now);
  if (reason !== undefined) throw invalid(`The API key ${masked(secret)} ${reason}.`);
  if (kept.object['last_used_at'] !== now)
    objects.put(place, issued.key, { ...kept, object: { ...kept.object, last_used_at: now } });
  const name = String(project.hidden['name']);
  const caller = { project: name, projectId: issued.project, key: issued.key, owner: keyNotes(kept).owner };
  world.admitted.set(secret, { at: now, caller });
  return caller;
}

function refusalOf({ expires_at: expires, owner_project_access: access }: Json, project: Json, now: number) {
  if (typeof expires === 'number' && expires <= now) return 'has expired';
  if (project['status'] === 'archived') return 'belongs to an archived project';
  return access === 'active' ? undefined : 'belongs to an owner without access to the project';
}

const invalid = (message: string): ApiError => unauthorized(message, 'invalid_api_key');

const unauthorized = (message: string, code: string | null): ApiError =>
  new ApiError(401, message, { code, headers: { 'www-authenticate': 'Bearer realm="OpenAI API"' } });
