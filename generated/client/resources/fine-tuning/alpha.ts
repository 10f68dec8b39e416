// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../../src/client/core/index.ts';
import { Graders } from './alpha/graders.ts';

export class Alpha extends APIResource {
  readonly graders = new Graders(this.client);
}
