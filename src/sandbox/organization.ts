import type { Objects } from './store/objects.ts';

/** What belongs to no project is kept under this name: projects, people, keys, certificates, usage, the audit log. */
export const organization = 'organization';

export const organizationId = 'org-SandboxOfConcord00000000';

/** The slug, as headers show it. */
export const organizationSlug = 'sandbox';

/** The objects of the organization. There is one in a sandbox, and all administrators share it. */
export const organizationOf = (world: { objects(project: string): Objects }): Objects => world.objects(organization);

/** An id that is always the same for a secret, and does not reveal it. The module of hashes waits for the first one. */
export const digestOf = (secret: string): string =>
  process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(secret)
    .digest('base64')
    .replaceAll(/[+/=]/g, '0')
    .slice(0, 24);
