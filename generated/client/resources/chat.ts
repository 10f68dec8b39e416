// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../src/client/core/index.ts';
import { Completions } from './chat/completions.ts';

export class Chat extends APIResource {
  readonly completions = new Completions(this.client);
}
