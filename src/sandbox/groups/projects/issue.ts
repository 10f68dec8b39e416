import type { Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { issuedPrefix } from '../../keys.ts';
import { audit } from '../audit-logs/write.ts';
import { apiKeyKind, keyNotes, type Owner } from './kinds.ts';
import { addKey, type NewKey } from './register.ts';
import { placeIn, projectId, projectOf } from './within.ts';

/** A key of a service account, with its secret. It is shown this once, and only its digest is kept. */
export function issueKey(
  call: Call,
  account: string,
  settings: Pick<NewKey, 'name' | 'lifetime'> & { readonly scopes: readonly string[] },
): Json {
  const secret = call.world.ids.make(issuedPrefix, 40);
  const owner: Owner = { type: 'service_account', id: account };
  const key = addKey(call.world, { project: projectId(call), owner, secret, ...settings });
  audit(call, 'api_key.created', { id: key['id'], data: { scopes: settings.scopes } }, projectOf(call));
  return {
    object: 'organization.project.service_account.api_key',
    value: secret,
    name: key['name'],
    created_at: key['created_at'],
    id: key['id'],
    expires_at: key['expires_at'],
  };
}

/** The keys of an owner end with it. */
export function removeKeysOf(call: Call, { type, id }: Owner): void {
  const place = placeIn(call, apiKeyKind);
  for (const kept of call.objects.all(place)) {
    const { owner } = keyNotes(kept);
    if (owner.type === type && owner.id === id) call.objects.remove(place, String(kept.object['id']));
  }
}

/** A year. */
const longest = 31_536_000;

/**
 * The lifetime of a key, in seconds. Undefined if it does not expire, or stays as it is.
 *
 * @throws {ApiError} 400 unless it is between a second and a year.
 */
export function lifetimeIn({ body }: Call): number | undefined {
  const { expires_in_seconds: seconds } = body;
  if (seconds === undefined || seconds === null) return undefined;
  if (Number(seconds) >= 1 && Number(seconds) <= longest) return Number(seconds);
  throw badRequest(
    `'expires_in_seconds' must be from 1 to ${longest}, got ${String(seconds)}.`,
    'expires_in_seconds',
    Number(seconds) < 1 ? 'integer_below_min_value' : 'integer_above_max_value',
  );
}
