// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Threads } from './beta/threads.ts';
import { Beta as PlainBeta } from '../resources/beta.ts';

/** `client.beta`. Resources: `assistants`, `threads`. */
export class Beta extends PlainBeta {
  /** The class of `client.beta.threads`. */
  static override readonly Threads = Threads;
  /** Conversations that are stored on the server. */
  override readonly threads = new Threads(this._client);
}
