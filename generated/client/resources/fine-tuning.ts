// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Alpha } from './fine-tuning/alpha.ts';
import { Checkpoints } from './fine-tuning/checkpoints.ts';
import { Jobs } from './fine-tuning/jobs.ts';
import { APIResource } from '../../../src/client/core/index.ts';

/** `client.fineTuning`. Resources: `alpha`, `checkpoints`, `jobs`. */
export class FineTuning extends APIResource {
  /** The class of `client.fineTuning.alpha`. */
  static readonly Alpha = Alpha;
  /** Resources: `graders`. */
  readonly alpha = new Alpha(this._client);
  /** The class of `client.fineTuning.checkpoints`. */
  static readonly Checkpoints = Checkpoints;
  /** Resources: `permissions`. */
  readonly checkpoints = new Checkpoints(this._client);
  /** The class of `client.fineTuning.jobs`. */
  static readonly Jobs = Jobs;
  /** Custom models, trained from a base model. */
  readonly jobs = new Jobs(this._client);
}
