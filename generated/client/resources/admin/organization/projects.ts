// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import { APIKeys } from './projects/api-keys.ts';
import { Certificates } from './projects/certificates.ts';
import { ModelPermissions } from './projects/model-permissions.ts';
import { RateLimits } from './projects/rate-limits.ts';
import { ServiceAccounts } from './projects/service-accounts.ts';
import { Users } from './projects/users.ts';
import {
  archiveProject as archiveProjectOperation,
  createProject as createProjectOperation,
  listProjects as listProjectsOperation,
  modifyProject as modifyProjectOperation,
  retrieveProject as retrieveProjectOperation,
} from '../../../operations/admin/organization/projects.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';

/** A part of an organization with its own members, keys and limits. */
export interface Project extends schema.Project {}

/** Region for storage of project data (`…_STORAGE`), or for storage and processing (`…_STORAGE_PROCESSING`). `GLOBAL` sets no region. The available regions depend on the organization's contract. */
export type ProjectResidency = schema.PublicProjectResidency;

/** A page of `client.admin.organization.projects.list`. */
export type ProjectsPage = Page<Project, schema.ProjectListResponse>;

/** Params of `client.admin.organization.projects.list`. */
export interface ProjectListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Cursor: the page starts after the project with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Whether to include archived projects.
   * @default false
   */
  include_archived?: boolean;
}

/** Params of `client.admin.organization.projects.create`. */
export interface ProjectCreateParams extends schema.ProjectCreateRequest {}

/** Params of `client.admin.organization.projects.update`. */
export interface ProjectUpdateParams extends schema.ProjectUpdateRequest {}

/** `client.admin.organization.projects`. Projects of an organization. */
export class Projects extends APIResource {
  /** Projects of an organization. */
  readonly apiKeys = new APIKeys(this.client);
  /** Client certificates for mutual TLS. */
  readonly certificates = new Certificates(this.client);
  /** Projects of an organization. */
  readonly modelPermissions = new ModelPermissions(this.client);
  /** Projects of an organization. */
  readonly rateLimits = new RateLimits(this.client);
  /** Projects of an organization. */
  readonly serviceAccounts = new ServiceAccounts(this.client);
  /** Projects of an organization. */
  readonly users = new Users(this.client);

  /**
   * Lists the projects of the organization. Archived projects are included on request.
   *
   * `GET /organization/projects`
   */
  list(params?: ProjectListParams | null, options?: RequestOptions): PagePromise<ProjectsPage, Project>;
  /**
   * List projects, without params.
   *
   * `GET /organization/projects`
   */
  list(options?: RequestOptions): PagePromise<ProjectsPage, Project>;
  list(
    params?: ProjectListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectsPage, Project> {
    return list(
      this.client,
      listProjectsOperation,
      undefined,
      ...paramsAndOptions(listProjectsOperation, params, options),
    );
  }

  /**
   * Creates a project in the organization. Projects can be archived, but not deleted.
   *
   * `POST /organization/projects`
   */
  create(params: ProjectCreateParams, options?: RequestOptions): APIPromise<Project> {
    return call(this.client, createProjectOperation, undefined, params, options);
  }

  /**
   * Returns the metadata of one project, archived or not.
   *
   * `GET /organization/projects/{project_id}`
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return call(this.client, retrieveProjectOperation, projectID, undefined, options);
  }

  /**
   * Renames a project, or changes the encryption key of its data. Archived projects cannot be changed.
   *
   * `POST /organization/projects/{project_id}`
   */
  update(projectID: string, params: ProjectUpdateParams, options?: RequestOptions): APIPromise<Project> {
    return call(this.client, modifyProjectOperation, projectID, params, options);
  }

  /**
   * Archives a project. It can no longer be used or changed, but it can be retrieved and listed.
   *
   * `POST /organization/projects/{project_id}/archive`
   */
  archive(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return call(this.client, archiveProjectOperation, projectID, undefined, options);
  }
}
