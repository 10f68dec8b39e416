// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import {
  listProjects as listProjectsOperation,
  createProject as createProjectOperation,
  retrieveProject as retrieveProjectOperation,
  modifyProject as modifyProjectOperation,
  archiveProject as archiveProjectOperation,
} from '../../../operations/admin/organization/projects.ts';
import { APIKeys } from './projects/api-keys.ts';
import { Certificates } from './projects/certificates.ts';
import { ModelPermissions } from './projects/model-permissions.ts';
import { RateLimits } from './projects/rate-limits.ts';
import { ServiceAccounts } from './projects/service-accounts.ts';
import { Users } from './projects/users.ts';
import type * as schema from '../../../../types.ts';

/** A part of an organization with people, keys and limits of its own. */
export interface Project extends schema.Project {}

/** Where data of the project is kept at rest (`…_STORAGE`), and where it is also worked on (`…_STORAGE_PROCESSING`). `GLOBAL` leaves both open. Which regions can be chosen depends on the organization's contract. */
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
  /** Cursor. The page starts behind the project with this id; send the `last_id` of the page before. */
  after?: string;
  /**
   * Whether archived projects are listed, too.
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
   * Lists the projects of the organization. Archived ones are listed only when asked for.
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
   * Opens a project in the organization. It can be archived later, never deleted.
   *
   * `POST /organization/projects`
   */
  create(params: ProjectCreateParams, options?: RequestOptions): APIPromise<Project> {
    return call(this.client, createProjectOperation, undefined, params, options);
  }

  /**
   * Reads the record of one project, archived or not.
   *
   * `GET /organization/projects/{project_id}`
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return call(this.client, retrieveProjectOperation, projectID, undefined, options);
  }

  /**
   * Renames a project, or changes the encryption key that guards its data. An archived project cannot be changed.
   *
   * `POST /organization/projects/{project_id}`
   */
  update(projectID: string, params: ProjectUpdateParams, options?: RequestOptions): APIPromise<Project> {
    return call(this.client, modifyProjectOperation, projectID, params, options);
  }

  /**
   * Retires a project. It can no longer be used or changed, yet it can still be read and listed.
   *
   * `POST /organization/projects/{project_id}/archive`
   */
  archive(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return call(this.client, archiveProjectOperation, projectID, undefined, options);
  }
}
