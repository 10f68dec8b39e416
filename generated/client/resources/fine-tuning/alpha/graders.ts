// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../../src/client/core/index.ts';
import type { APIPromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import {
  runGrader as runGraderOperation,
  validateGrader as validateGraderOperation,
} from '../../../operations/fine-tuning/alpha/graders.ts';
import type * as schema from '../../../../types.ts';

/** The score, and how the grader came to it. */
export interface GraderRunResponse extends schema.RunGraderResponse {}

export declare namespace GraderRunResponse {
  export type Metadata = NonNullable<schema.RunGraderResponse['metadata']>;

  export namespace Metadata {
    export type Errors = NonNullable<NonNullable<schema.RunGraderResponse['metadata']>['errors']>;
  }
}

/** The grader as the server understood it. */
export interface GraderValidateResponse extends schema.ValidateGraderResponse {}

/** Params of `client.fineTuning.alpha.graders.run`. */
export interface GraderRunParams extends schema.RunGraderRequest {}

/** Params of `client.fineTuning.alpha.graders.validate`. */
export interface GraderValidateParams extends schema.ValidateGraderRequest {}

/** `client.fineTuning.alpha.graders`. Custom models, trained from a base model. */
export class Graders extends APIResource {
  /**
   * Scores one answer, to try out a grader before a job depends on it. A grader that fails answers 200, too; what went wrong is in `metadata.errors`. Still in alpha, so it may change.
   *
   * `POST /fine_tuning/alpha/graders/run`
   */
  run(params: GraderRunParams, options?: RequestOptions): APIPromise<GraderRunResponse> {
    return call(this.client, runGraderOperation, undefined, params, options);
  }

  /**
   * Checks a grader without running it: its fields, its program, its formula. One that does not pass answers 400 and says why. Still in alpha, so it may change.
   *
   * `POST /fine_tuning/alpha/graders/validate`
   */
  validate(params: GraderValidateParams, options?: RequestOptions): APIPromise<GraderValidateResponse> {
    return call(this.client, validateGraderOperation, undefined, params, options);
  }
}
