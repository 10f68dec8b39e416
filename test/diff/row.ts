import type { Edit } from './edits.ts';
import type { Audience, Bump, Severity } from '../../src/diff/model.ts';
import type { Reached } from './reach.ts';

/** An edit of the contract, and what a diff has to say of it. */
export interface Row {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly want: {
    /** `none` and `docs` count as one. */
    readonly severity: Severity | 'none';
    /** At least these. */
    readonly breaks?: readonly Audience[];
    /** As from 1.0.0 on. */
    readonly bump: Bump;
    /** Those of the breaking changes, or of all changes where nothing breaks. */
    readonly operations: Reached;
  };
}

/** What breaks callers or readers. */
export const breaking = (who: Audience, operations: Reached): Row['want'] => ({
  severity: 'breaking',
  breaks: [who],
  bump: 'major',
  operations,
});

export const safe = (operations: Reached): Row['want'] => ({ severity: 'safe', bump: 'minor', operations });
export const docs = (operations: Reached): Row['want'] => ({ severity: 'docs', bump: 'patch', operations });
export const silent: Row['want'] = { severity: 'none', bump: 'none', operations: [] };
