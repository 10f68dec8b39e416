// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIKeys } from './projects/api-keys.ts';
import { Certificates } from './projects/certificates.ts';
import { ModelPermissions } from './projects/model-permissions.ts';
import { RateLimits } from './projects/rate-limits.ts';
import { ServiceAccounts } from './projects/service-accounts.ts';
import { Users } from './projects/users.ts';
import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import {
  archiveProject as archiveProjectOperation,
  createProject as createProjectOperation,
  listProjects as listProjectsOperation,
  modifyProject as modifyProjectOperation,
  retrieveProject as retrieveProjectOperation,
} from '../../../operations/admin/organization/projects.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../../src/client/core/index.ts';
import type { Project, ProjectCreateParams, ProjectResidency, ProjectUpdateParams } from '../../../../types.ts';
import type * as schema from '../../../../types.ts';

export type { Project };

export type { ProjectResidency };

/** A page of `client.admin.organization.projects.list`. */
export interface ProjectsPage extends PageMethods<schema.Project> {
  /** Marks this object as a list. */
  object: 'list';
  /** The projects of this page. */
  data: schema.Project[];
  /** Id of the first project of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last project of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

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

export type { ProjectCreateParams };

export type { ProjectUpdateParams };

/** `client.admin.organization.projects`. Projects of an organization. */
export class Projects extends APIResource {
  /** The class of `client.admin.organization.projects.apiKeys`. */
  static readonly APIKeys = APIKeys;
  /** Projects of an organization. */
  readonly apiKeys = new APIKeys(this._client);
  /** The class of `client.admin.organization.projects.certificates`. */
  static readonly Certificates = Certificates;
  /** Client certificates for mutual TLS. */
  readonly certificates = new Certificates(this._client);
  /** The class of `client.admin.organization.projects.modelPermissions`. */
  static readonly ModelPermissions = ModelPermissions;
  /** Projects of an organization. */
  readonly modelPermissions = new ModelPermissions(this._client);
  /** The class of `client.admin.organization.projects.rateLimits`. */
  static readonly RateLimits = RateLimits;
  /** Projects of an organization. */
  readonly rateLimits = new RateLimits(this._client);
  /** The class of `client.admin.organization.projects.serviceAccounts`. */
  static readonly ServiceAccounts = ServiceAccounts;
  /** Projects of an organization. */
  readonly serviceAccounts = new ServiceAccounts(this._client);
  /** The class of `client.admin.organization.projects.users`. */
  static readonly Users = Users;
  /** Projects of an organization. */
  readonly users = new Users(this._client);

  /**
   * Lists the projects of the organization. Archived projects are included on request.
   *
   * `GET /organization/projects`
   */
  list(params?: ProjectListParams | null, options?: RequestOptions): PagePromise<ProjectsPage, schema.Project>;
  /**
   * List projects, without params.
   *
   * `GET /organization/projects`
   */
  list(options?: OptionsAlone<ProjectListParams>): PagePromise<ProjectsPage, schema.Project>;
  list(
    params?: ProjectListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectsPage, schema.Project> {
    return list(
      this._client,
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
    return call(this._client, createProjectOperation, undefined, params, options);
  }

  /**
   * Returns the metadata of one project, archived or not.
   *
   * `GET /organization/projects/{project_id}`
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return call(this._client, retrieveProjectOperation, projectID, undefined, options);
  }

  /**
   * Renames a project, or changes the encryption key of its data. Archived projects cannot be changed.
   *
   * `POST /organization/projects/{project_id}`
   */
  update(projectID: string, params: ProjectUpdateParams, options?: RequestOptions): APIPromise<Project> {
    return call(this._client, modifyProjectOperation, projectID, params, options);
  }

  /**
   * Archives a project. It can no longer be used or changed, but it can be retrieved and listed.
   *
   * `POST /organization/projects/{project_id}/archive`
   */
  archive(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return call(this._client, archiveProjectOperation, projectID, undefined, options);
  }
}
