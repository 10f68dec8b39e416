// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Assistants } from './beta/assistants.ts';
import { Threads } from './beta/threads.ts';
import { APIResource } from '../../../src/client/core/index.ts';

/** `client.beta`. Resources: `assistants`, `threads`. */
export class Beta extends APIResource {
  /** The class of `client.beta.assistants`. */
  static readonly Assistants = Assistants;
  /** Conversations that are stored on the server. */
  readonly assistants = new Assistants(this._client);
  /** The class of `client.beta.threads`. */
  static readonly Threads = Threads;
  /** Conversations that are stored on the server. */
  readonly threads = new Threads(this._client);
}
