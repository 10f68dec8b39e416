// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Completions } from './chat/completions.ts';
import { Chat as PlainChat } from '../resources/chat.ts';

/** `client.chat`. Resources: `completions`. */
export class Chat extends PlainChat {
  /** The class of `client.chat.completions`. */
  static override readonly Completions = Completions;
  /** Chat completions. */
  override readonly completions = new Completions(this._client);
}
