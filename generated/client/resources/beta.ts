// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../src/client/core/index.ts';
import { Assistants } from './beta/assistants.ts';
import { Threads } from './beta/threads.ts';

/** `client.beta`. Resources: `assistants`, `threads`. */
export class Beta extends APIResource {
  /** Conversations that are stored on the server. */
  readonly assistants = new Assistants(this.client);
  /** Conversations that are stored on the server. */
  readonly threads = new Threads(this.client);
}
