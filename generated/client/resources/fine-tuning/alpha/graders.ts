// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../../src/client/core/index.ts';
import {
  runGrader as runGraderOperation,
  validateGrader as validateGraderOperation,
} from '../../../operations/fine-tuning/alpha/graders.ts';
import type { APIPromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from '../../../../types.ts';

export type { GraderRunResponse };

export type { GraderValidateResponse };

export type { GraderRunParams };

export type { GraderValidateParams };

/** `client.fineTuning.alpha.graders`. Custom models, trained from a base model. */
export class Graders extends APIResource {
  /**
   * Scores one answer, to test a grader before a job uses it. If the grader fails, the status is still 200, and `metadata.errors` gives the cause. In alpha: subject to change.
   *
   * `POST /fine_tuning/alpha/graders/run`
   */
  run(params: GraderRunParams, options?: RequestOptions): APIPromise<GraderRunResponse> {
    return call(this._client, runGraderOperation, undefined, params, options);
  }

  /**
   * Checks the fields, the code and the formula of a grader without running it. If it is invalid, the server answers 400 with the reason. In alpha: subject to change.
   *
   * `POST /fine_tuning/alpha/graders/validate`
   */
  validate(params: GraderValidateParams, options?: RequestOptions): APIPromise<GraderValidateResponse> {
    return call(this._client, validateGraderOperation, undefined, params, options);
  }
}
