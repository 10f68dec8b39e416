// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../src/client/core/call.ts';
import {
  runGrader as runGraderOperation,
  validateGrader as validateGraderOperation,
} from '../../../operations/fine-tuning/alpha/graders.ts';
import type { APIPromise, BaseClient, CallOptions } from '../../../../../src/client/core/index.ts';
import type * as FineTuningAlphaGradersAPI from '../../../resources/fine-tuning/alpha/graders.ts';

/**
 * Scores one answer, to test a grader before a job uses it. If the grader fails, the status is still 200, and `metadata.errors` gives the cause. In alpha: subject to change.
 *
 * `POST /fine_tuning/alpha/graders/run`
 */
export function runGrader(
  client: BaseClient,
  params: FineTuningAlphaGradersAPI.GraderRunParams,
  options?: CallOptions,
): APIPromise<FineTuningAlphaGradersAPI.GraderRunResponse> {
  return call(client, runGraderOperation, undefined, params, options);
}

/**
 * Checks the fields, the code and the formula of a grader without running it. If it is invalid, the server answers 400 with the reason. In alpha: subject to change.
 *
 * `POST /fine_tuning/alpha/graders/validate`
 */
export function validateGrader(
  client: BaseClient,
  params: FineTuningAlphaGradersAPI.GraderValidateParams,
  options?: CallOptions,
): APIPromise<FineTuningAlphaGradersAPI.GraderValidateResponse> {
  return call(client, validateGraderOperation, undefined, params, options);
}
