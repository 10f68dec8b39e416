import type { Owner } from './groups/projects/kinds.ts';

/** Who asks. */
export interface Caller {
  /** The name under which the objects of the caller's project are kept: what one keeps, no other can see. */
  readonly project: string;
  /** The project as the organization knows it. Undefined for administrators, whose world is the organization. */
  readonly projectId: string | undefined;
  /** The id of the key, and whose it is. */
  readonly key: string;
  readonly owner: Owner;
}

/**
 * Who was admitted with which secret, and in which second. It holds for that second, unless an administrator acts in it:
 * looking keys up again for each request would be half of its work.
 */
export type Admitted = Map<string, { readonly at: number; readonly caller: Caller }>;
