// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../src/client/core/index.ts';
import { Completions } from './chat/completions.ts';

/** `client.chat`. Holds `completions`. */
export class Chat extends APIResource {
  /** Conversations with a model. */
  readonly completions = new Completions(this.client);
}
