// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  listProjectRateLimits as listProjectRateLimitsOperation,
  updateProjectRateLimits as updateProjectRateLimitsOperation,
} from '../../../../operations/admin/organization/projects/rate-limits.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../../../src/client/core/index.ts';
import type { ProjectRateLimit } from '../../../../../types.ts';
import type * as schema from '../../../../../types.ts';

export type { ProjectRateLimit };

/** A page of `client.admin.organization.projects.rateLimits.listRateLimits`. */
export interface ProjectRateLimitsPage extends PageMethods<schema.ProjectRateLimit> {
  /** Marks this object as a list. */
  object: 'list';
  /** The rate limits of this page. */
  data: schema.ProjectRateLimit[];
  /** Id of the first rate limit of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last rate limit of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

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

/**
 * The limits to change. Omitted limits stay the same. No limit can exceed that of the organization.
 *
 * Params of `client.admin.organization.projects.rateLimits.updateRateLimit`.
 */
export interface RateLimitUpdateRateLimitParams {
  /** Maximum number of requests per minute by the project. */
  max_requests_per_1_minute?: number;
  /** Maximum number of tokens per minute, input and output combined. */
  max_tokens_per_1_minute?: number;
  /** Maximum number of generated images per minute. Only for models with this limit. */
  max_images_per_1_minute?: number;
  /** Maximum audio volume per minute, in megabytes. Only for models with this limit. */
  max_audio_megabytes_per_1_minute?: number;
  /** Maximum number of requests per day by the project. Only for models with this limit. */
  max_requests_per_1_day?: number;
  /** Maximum number of batch input tokens per day. Only for models with this limit. */
  batch_1_day_max_input_tokens?: number;
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
  ): PagePromise<ProjectRateLimitsPage, schema.ProjectRateLimit>;
  /**
   * List rate limits of a project, without params.
   *
   * `GET /organization/projects/{project_id}/rate_limits`
   */
  listRateLimits(
    projectID: string,
    options?: OptionsAlone<RateLimitListRateLimitsParams>,
  ): PagePromise<ProjectRateLimitsPage, schema.ProjectRateLimit>;
  listRateLimits(
    projectID: string,
    params?: RateLimitListRateLimitsParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectRateLimitsPage, schema.ProjectRateLimit> {
    return list(
      this._client,
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
    return call(this._client, updateProjectRateLimitsOperation, rateLimitID, params, options);
  }
}
