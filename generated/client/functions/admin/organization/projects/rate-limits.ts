// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../../src/client/core/call.ts';
import { list } from '../../../../../../src/client/core/list.ts';
import {
  listProjectRateLimits as listProjectRateLimitsOperation,
  updateProjectRateLimits as updateProjectRateLimitsOperation,
} from '../../../../operations/admin/organization/projects/rate-limits.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';
import type * as AdminOrganizationProjectsRateLimitsAPI from '../../../../resources/admin/organization/projects/rate-limits.ts';

/**
 * Lists the rate limits of the project, one per model.
 *
 * `GET /organization/projects/{project_id}/rate_limits`
 */
export function listProjectRateLimits(
  client: BaseClient,
  projectID: string,
  params?: AdminOrganizationProjectsRateLimitsAPI.RateLimitListRateLimitsParams | null,
  options?: CallOptions,
): PagePromise<AdminOrganizationProjectsRateLimitsAPI.ProjectRateLimitsPage, schema.ProjectRateLimit> {
  return list(client, listProjectRateLimitsOperation, projectID, params, options);
}

/**
 * Changes the rate limit of the project for one model, up to the limit of the organization.
 *
 * `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
 */
export function updateProjectRateLimits(
  client: BaseClient,
  rateLimitID: string,
  params: AdminOrganizationProjectsRateLimitsAPI.RateLimitUpdateRateLimitParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsRateLimitsAPI.ProjectRateLimit> {
  return call(client, updateProjectRateLimitsOperation, rateLimitID, params, options);
}
