// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  listProjectRateLimits as listProjectRateLimitsOperation,
  updateProjectRateLimits as updateProjectRateLimitsOperation,
} from '../../../../operations/admin/organization/projects/rate-limits.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';

/** Rate limit of a project for one model. */
export interface ProjectRateLimit extends schema.ProjectRateLimit {}

/** A page of `client.admin.organization.projects.rateLimits.listRateLimits`. */
export type ProjectRateLimitsPage = Page<ProjectRateLimit, schema.ProjectRateLimitListResponse>;

/** Params of `client.admin.organization.projects.rateLimits.listRateLimits`. */
export interface RateLimitListRateLimitsParams {
  /**
   * Maximum number of rate limits per page. From 1 to 100.
   * @default 100
   */
  limit?: number;
  /** Cursor: the page starts after the rate limit with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the rate limit with this id. Pass the `first_id` of the following page. */
  before?: string;
}

/** Params of `client.admin.organization.projects.rateLimits.updateRateLimit`. */
export interface RateLimitUpdateRateLimitParams extends schema.ProjectRateLimitUpdateRequest {
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/** `client.admin.organization.projects.rateLimits`. Projects of an organization. */
export class RateLimits extends APIResource {
  /**
   * Lists the rate limits of the project, one per model.
   *
   * `GET /organization/projects/{project_id}/rate_limits`
   */
  listRateLimits(
    projectID: string,
    params?: RateLimitListRateLimitsParams | null,
    options?: RequestOptions,
  ): PagePromise<ProjectRateLimitsPage, ProjectRateLimit>;
  /**
   * List rate limits of a project, without params.
   *
   * `GET /organization/projects/{project_id}/rate_limits`
   */
  listRateLimits(projectID: string, options?: RequestOptions): PagePromise<ProjectRateLimitsPage, ProjectRateLimit>;
  listRateLimits(
    projectID: string,
    params?: RateLimitListRateLimitsParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectRateLimitsPage, ProjectRateLimit> {
    return list(
      this.client,
      listProjectRateLimitsOperation,
      projectID,
      ...paramsAndOptions(listProjectRateLimitsOperation, params, options),
    );
  }

  /**
   * Changes the rate limit of the project for one model, up to the limit of the organization.
   *
   * `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
   */
  updateRateLimit(
    rateLimitID: string,
    params: RateLimitUpdateRateLimitParams,
    options?: RequestOptions,
  ): APIPromise<ProjectRateLimit> {
    return call(this.client, updateProjectRateLimitsOperation, rateLimitID, params, options);
  }
}
