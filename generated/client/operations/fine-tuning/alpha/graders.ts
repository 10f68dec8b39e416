// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** Run a grader: `POST /fine_tuning/alpha/graders/run`. */
export const runGrader: OperationDescriptor = {
  method: 'POST',
  path: '/fine_tuning/alpha/graders/run',
  body: 'application/json',
};

/** Validate a grader: `POST /fine_tuning/alpha/graders/validate`. */
export const validateGrader: OperationDescriptor = {
  method: 'POST',
  path: '/fine_tuning/alpha/graders/validate',
  body: 'application/json',
};
