// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../types.ts';

/** What a request cost, in tokens. */
export interface CompletionUsage extends schema.CompletionUsage {}
