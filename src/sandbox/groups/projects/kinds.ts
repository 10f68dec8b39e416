import type { Json } from '../../../accumulate/json.ts';
import { notFound } from '../../errors.ts';
import type { Kind } from '../../kinds.ts';
import type { Kept, Objects } from '../../store/objects.ts';

export const projectKind: Kind = {
  kind: 'project',
  unknown: (id) => notFound(`There is no project with the id ${id}.`, 'project_id'),
};

/** The people of the organization. */
export const userKind: Kind = {
  kind: 'user',
  unknown: (id) => notFound(`The organization has no user with the id ${id}.`, 'user_id'),
};

// What follows belongs to a project: its parent is the id of the project.

export const memberKind: Kind = {
  kind: 'project user',
  unknown: (id) => notFound(`The project has no user with the id ${id}.`, 'user_id'),
};

export const serviceAccountKind: Kind = {
  kind: 'service account',
  unknown: (id) => notFound(`The project has no service account with the id ${id}.`, 'service_account_id'),
};

export const apiKeyKind: Kind = {
  kind: 'api key',
  unknown: (id) => notFound(`The project has no API key with the id ${id}.`, 'api_key_id'),
  at: (kept, _, objects) => ({ ...kept.object, ...ownershipOf(kept, objects) }),
};

export const rateLimitKind: Kind = {
  kind: 'rate limit',
  unknown: (id) => notFound(`The project has no rate limit with the id ${id}.`, 'rate_limit_id'),
};

/** A project has at most one, under its own id. */
export const modelPermissionsKind: Kind = {
  kind: 'model permissions',
  unknown: (id) => notFound(`The project ${id} has no model permissions.`, 'project_id'),
};

/** Which key a secret is of. Its id is the digest of the secret, which is kept nowhere. */
export const secretKind = 'secret';

/** Whose a key is. */
export interface Owner {
  readonly type: 'user' | 'service_account';
  readonly id: string;
}

/** What is remembered of a key and not shown as such. */
export interface KeyNotes {
  readonly project: string;
  readonly owner: Owner;
  readonly scopes: readonly string[];
}

export const keyNotes = ({ hidden }: Kept): KeyNotes => hidden as Json & KeyNotes;

/** The owner of a key as it is now, and whether it still has access to the project. */
function ownershipOf(kept: Kept, objects: Objects): Json {
  const { project, owner } = keyNotes(kept);
  const access = (has: boolean): string => (has ? 'active' : 'inactive');
  if (owner.type === 'service_account') {
    const { id, name, created_at, role } =
      objects.get({ kind: serviceAccountKind.kind, parent: project }, owner.id)?.object ?? {};
    return {
      owner_project_access: access(role !== undefined && role !== 'none'),
      owner: { type: owner.type, service_account: { id, name, created_at, role } },
    };
  }
  const member = objects.get({ kind: memberKind.kind, parent: project }, owner.id)?.object;
  const { id, email, name, created_at } = objects.get({ kind: userKind.kind }, owner.id)?.object ?? {};
  return {
    owner_project_access: access(member !== undefined),
    owner: { type: owner.type, user: { id, email, name, created_at, role: member?.['role'] ?? 'member' } },
  };
}
