// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Completions } from './chat/completions.ts';
import { APIResource } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';

/** The name of this type in the official client. */
export type ChatModel = schema.ChatModel;

/** `client.chat`. Resources: `completions`. */
export class Chat extends APIResource {
  /** The class of `client.chat.completions`. */
  static readonly Completions = Completions;
  /** Chat completions. */
  readonly completions = new Completions(this._client);
}
