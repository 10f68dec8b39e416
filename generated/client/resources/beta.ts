// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../src/client/core/index.ts';
import { Assistants } from './beta/assistants.ts';
import { Threads } from './beta/threads.ts';

export class Beta extends APIResource {
  readonly assistants = new Assistants(this.client);
  readonly threads = new Threads(this.client);
}
