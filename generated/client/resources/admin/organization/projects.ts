// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import {
  archiveProject as archiveProjectOperation,
  createProject as createProjectOperation,
  listProjects as listProjectsOperation,
  modifyProject as modifyProjectOperation,
  retrieveProject as retrieveProjectOperation,
} from '../../../operations/admin/organization/projects.ts';
import { APIKeys } from './projects/api-keys.ts';
import { Certificates } from './projects/certificates.ts';
import { ModelPermissions } from './projects/model-permissions.ts';
import { RateLimits } from './projects/rate-limits.ts';
import { ServiceAccounts } from './projects/service-accounts.ts';
import { Users } from './projects/users.ts';
import type { APIPromise, PageMethods, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';

/** A part of an organization with its own members, keys and limits. */
export interface Project {
  /** Stable id. Pass it wherever an operation takes a project. */
  id: string;
  /** Marks this object as a project. */
  object: 'organization.project';
  /** Name of the project, as shown in reports. */
  name?: string | null;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Time of archiving, in Unix seconds. Null while the project is active. */
  archived_at?: number | null;
  /** Status of the project: `active` or `archived`. */
  status?: string | null;
  /** Id of the organization's encryption key for the data of the project. Null if there is none. */
  external_key_id?: string | null;
  /** Region for storage of project data (`…_STORAGE`), or for storage and processing (`…_STORAGE_PROCESSING`). `GLOBAL` sets no region. The available regions depend on the organization's contract. */
  residency?: ProjectResidency;
}

/** Region for storage of project data (`…_STORAGE`), or for storage and processing (`…_STORAGE_PROCESSING`). `GLOBAL` sets no region. The available regions depend on the organization's contract. */
export type ProjectResidency =
  | 'GLOBAL'
  | 'US_STORAGE_PROCESSING'
  | 'EU_STORAGE_PROCESSING'
  | 'JP_STORAGE'
  | 'KR_STORAGE'
  | 'CA_STORAGE'
  | 'SG_STORAGE'
  | 'IN_STORAGE'
  | 'AU_STORAGE'
  | 'GB_STORAGE'
  | 'AE_STORAGE'
  | 'AE_STORAGE_PROCESSING'
  | (string & {});

/** A page of `client.admin.organization.projects.list`. */
export interface ProjectsPage extends PageMethods<Project> {
  /** Marks this object as a list. */
  object: 'list';
  /** The projects of this page. */
  data: Project[];
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

/**
 * Name and data location of the new project.
 *
 * Params of `client.admin.organization.projects.create`.
 */
export interface ProjectCreateParams {
  /** Name of the project, for display in reports. */
  name: string;
  /** Data region of the project. It cannot be changed later. If null or omitted, the default of the organization. */
  residency?: ProjectResidency | null;
  /** Id of the organization's encryption key for the data of the project. If null or omitted, none. */
  external_key_id?: string | null;
}

/**
 * Changes to a project. Omitted fields keep their values.
 *
 * Params of `client.admin.organization.projects.update`.
 */
export interface ProjectUpdateParams {
  /** New name of the project. */
  name?: string | null;
  /** Id of the organization's encryption key for the data of the project, from now on. */
  external_key_id?: string | null;
}

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
