// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** List rate limits of a project: `GET /organization/projects/{project_id}/rate_limits`. */
export const listProjectRateLimits: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/rate_limits',
  split: splitParams,
  query: ['limit', 'after', 'before'],
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Update a rate limit of a project: `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`. */
export const updateProjectRateLimits: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/rate_limits/{rate_limit_id}',
  split: splitParams,
  body: 'application/json',
  admin: true,
};
