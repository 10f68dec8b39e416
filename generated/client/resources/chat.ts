// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../src/client/core/index.ts';
import { Completions } from './chat/completions.ts';
import type * as schema from '../../types.ts';

/** A name of the official client's. */
export type ChatModel = schema.ChatModel;

/** `client.chat`. Holds `completions`. */
export class Chat extends APIResource {
  /** Chat completions. */
  readonly completions = new Completions(this.client);
}
