// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../src/client/core/index.ts';
import { Alpha } from './fine-tuning/alpha.ts';
import { Checkpoints } from './fine-tuning/checkpoints.ts';
import { Jobs } from './fine-tuning/jobs.ts';

export class FineTuning extends APIResource {
  readonly alpha = new Alpha(this.client);
  readonly checkpoints = new Checkpoints(this.client);
  readonly jobs = new Jobs(this.client);
}
