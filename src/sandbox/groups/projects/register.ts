import type { Json } from '../../../accumulate/json.ts';
import { digestOf, organizationOf } from '../../organization.ts';
import type { World } from '../../world.ts';
import { masked } from '../../masked.ts';
import { apiKeyKind, memberKind, projectKind, secretKind, userKind, type KeyNotes, type Owner } from './kinds.ts';

/** What projects and keys are made with. */
export type Registry = Pick<World, 'objects' | 'database' | 'clock' | 'ids'>;

/** The person whose all keys are that no service account has. */
export const founder = { id: 'user-FounderOfTheSandbox00000', email: 'founder@example.com', name: 'Founder' } as const;

/** The id of the project in which the objects of a name are kept. A project that was created has its id as its name. */
export const projectIdOf = (name: string): string => (name.startsWith('proj_') ? name : `proj_${digestOf(name)}`);

/** Where a secret leads. */
export interface Issued {
  readonly project: string;
  readonly key: string;
}

export function issuedKey(registry: Registry, secret: string): Issued | undefined {
  const found = organizationOf(registry).get({ kind: secretKind }, digestOf(secret));
  return found?.hidden as (Json & Issued) | undefined;
}

/** A key that nobody has issued is a project of its own, with its founder and itself in it. */
export function register(registry: Registry, secret: string): Issued {
  const project = projectIdOf(secret);
  return registry.database.atomic(() => {
    const objects = organizationOf(registry);
    const created = registry.clock.seconds();
    if (!objects.get({ kind: projectKind.kind }, project)) {
      addProject(registry, project, { name: masked(secret) }, secret);
      if (!objects.get({ kind: userKind.kind }, founder.id))
        objects.put({ kind: userKind.kind }, founder.id, { object: { ...founder, created_at: created }, hidden: {} });
      const { id, name, email } = founder;
      const member = { object: 'organization.project.user', id, name, email, role: 'owner', added_at: created };
      objects.put({ kind: memberKind.kind, parent: project }, id, { object: member, hidden: {} }, created);
    }
    const owner = { type: 'user', id: founder.id } as const;
    const key = addKey(registry, { project, owner, secret, name: masked(secret) });
    return { project, key: String(key['id']) };
  });
}

/** @param name under which the objects of the project are kept. */
export function addProject(registry: Registry, id: string, settings: Json, name: string): Json {
  const created = registry.clock.seconds();
  const object = {
    id,
    object: 'organization.project',
    created_at: created,
    archived_at: null,
    status: 'active',
    external_key_id: null,
    residency: 'GLOBAL',
    ...settings,
  };
  organizationOf(registry).put({ kind: projectKind.kind }, id, { object, hidden: { name } }, created);
  return object;
}

export interface NewKey {
  readonly project: string;
  readonly owner: Owner;
  readonly secret: string;
  readonly name: string;
  readonly scopes?: readonly string[];
  /** Seconds until it expires. */
  readonly lifetime?: number | undefined;
}

/** Adds a key whose secret works from now on. */
export function addKey(registry: Registry, { project, owner, secret, name, scopes = [], lifetime }: NewKey): Json {
  const objects = organizationOf(registry);
  const created = registry.clock.seconds();
  const id = `key_${digestOf(secret)}`;
  const object = {
    object: 'organization.project.api_key',
    redacted_value: masked(secret),
    name,
    created_at: created,
    expires_at: lifetime === undefined ? null : created + lifetime,
    last_used_at: null,
    id,
  };
  const notes: KeyNotes = { project, owner, scopes };
  objects.put({ kind: apiKeyKind.kind, parent: project }, id, { object, hidden: { ...notes } }, created);
  objects.put({ kind: secretKind }, digestOf(secret), { object: {}, hidden: { project, key: id } }, created);
  return object;
}
