// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../types.ts';

/** Price and speed class of a request. `auto`, which holds when it is left out, follows the project's settings; `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are dearer and quicker, `scale` uses capacity bought ahead, `ultrafast` exists in Responses only. A response names the class that really served it. */
export type ServiceTier = schema.ServiceTier;
