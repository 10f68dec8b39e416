// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Graders } from './alpha/graders.ts';
import { APIResource } from '../../../../src/client/core/index.ts';

/** `client.fineTuning.alpha`. Resources: `graders`. */
export class Alpha extends APIResource {
  /** The class of `client.fineTuning.alpha.graders`. */
  static readonly Graders = Graders;
  /** Custom models, trained from a base model. */
  readonly graders = new Graders(this._client);
}
