// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import {
  listProjectRateLimits as listProjectRateLimitsOperation,
  updateProjectRateLimits as updateProjectRateLimitsOperation,
} from '../../../../operations/admin/organization/projects/rate-limits.ts';
import type * as schema from '../../../../../types.ts';

/** How much a project may ask of one model. */
export interface ProjectRateLimit extends schema.ProjectRateLimit {}

/** A page of `client.admin.organization.projects.rateLimits.listRateLimits`. */
export type ProjectRateLimitsPage = Page<ProjectRateLimit, schema.ProjectRateLimitListResponse>;

/** Params of `client.admin.organization.projects.rateLimits.listRateLimits`. */
export interface RateLimitListRateLimitsParams {
  /**
   * Upper bound on the number of rate limits in one page. From 1 to 100.
   * @default 100
   */
  limit?: number;
  /** Cursor. The page starts behind the rate limit with this id; send the `last_id` of the page before. */
  after?: string;
  /** Cursor in the other direction. The page ends just before the rate limit with this id; send the `first_id` of the page behind it. */
  before?: string;
}

/** Params of `client.admin.organization.projects.rateLimits.updateRateLimit`. */
export interface RateLimitUpdateRateLimitParams extends schema.ProjectRateLimitUpdateRequest {
  /** Id of the project, as its creation returned it. */
  project_id: string;
}

/** `client.admin.organization.projects.rateLimits`. Projects of an organization. */
export class RateLimits extends APIResource {
  /**
   * Lists, model by model, how much the project may ask for.
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
   * Lowers or raises how much the project may ask of one model, up to what the organization itself has.
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
