// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import { call } from '../../../../../../src/client/core/call.ts';
import { list } from '../../../../../../src/client/core/list.ts';
import {
  listProjectRateLimits as listProjectRateLimitsOperation,
  updateProjectRateLimits as updateProjectRateLimitsOperation,
} from '../../../../operations/admin/organization/projects/rate-limits.ts';
import type {
  ProjectRateLimit,
  ProjectRateLimitsPage,
  RateLimitListRateLimitsParams,
  RateLimitUpdateRateLimitParams,
} from '../../../../resources/admin/organization/projects/rate-limits.ts';

/**
 * Lists, model by model, how much the project may ask for.
 *
 * `GET /organization/projects/{project_id}/rate_limits`
 */
export function listProjectRateLimits(
  client: BaseClient,
  projectID: string,
  params?: RateLimitListRateLimitsParams | null,
  options?: RequestOptions,
): PagePromise<ProjectRateLimitsPage, ProjectRateLimit> {
  return list(client, listProjectRateLimitsOperation, projectID, params, options);
}

/**
 * Lowers or raises how much the project may ask of one model, up to what the organization itself has.
 *
 * `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
 */
export function updateProjectRateLimits(
  client: BaseClient,
  rateLimitID: string,
  params: RateLimitUpdateRateLimitParams,
  options?: RequestOptions,
): APIPromise<ProjectRateLimit> {
  return call(client, updateProjectRateLimitsOperation, rateLimitID, params, options);
}
