// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, RequestOptions } from '../../../../../src/client/core/index.ts';
import { call } from '../../../../../src/client/core/call.ts';
import {
  runGrader as runGraderOperation,
  validateGrader as validateGraderOperation,
} from '../../../operations/fine-tuning/alpha/graders.ts';
import type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from '../../../resources/fine-tuning/alpha/graders.ts';

/**
 * Scores one answer, to try out a grader before a job depends on it. A grader that fails answers 200, too; what went wrong is in `metadata.errors`. Still in alpha, so it may change.
 *
 * `POST /fine_tuning/alpha/graders/run`
 */
export function runGrader(
  client: BaseClient,
  params: GraderRunParams,
  options?: RequestOptions,
): APIPromise<GraderRunResponse> {
  return call(client, runGraderOperation, undefined, params, options);
}

/**
 * Checks a grader without running it: its fields, its program, its formula. One that does not pass answers 400 and says why. Still in alpha, so it may change.
 *
 * `POST /fine_tuning/alpha/graders/validate`
 */
export function validateGrader(
  client: BaseClient,
  params: GraderValidateParams,
  options?: RequestOptions,
): APIPromise<GraderValidateResponse> {
  return call(client, validateGraderOperation, undefined, params, options);
}
