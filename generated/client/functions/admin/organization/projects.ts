// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../src/client/core/call.ts';
import { list } from '../../../../../src/client/core/list.ts';
import {
  archiveProject as archiveProjectOperation,
  createProject as createProjectOperation,
  listProjects as listProjectsOperation,
  modifyProject as modifyProjectOperation,
  retrieveProject as retrieveProjectOperation,
} from '../../../operations/admin/organization/projects.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as AdminOrganizationProjectsAPI from '../../../resources/admin/organization/projects.ts';

/**
 * Lists the projects of the organization. Archived projects are included on request.
 *
 * `GET /organization/projects`
 */
export function listProjects(
  client: BaseClient,
  params?: AdminOrganizationProjectsAPI.ProjectListParams | null,
  options?: CallOptions,
): PagePromise<AdminOrganizationProjectsAPI.ProjectsPage, schema.Project> {
  return list(client, listProjectsOperation, undefined, params, options);
}

/**
 * Creates a project in the organization. Projects can be archived, but not deleted.
 *
 * `POST /organization/projects`
 */
export function createProject(
  client: BaseClient,
  params: AdminOrganizationProjectsAPI.ProjectCreateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsAPI.Project> {
  return call(client, createProjectOperation, undefined, params, options);
}

/**
 * Returns the metadata of one project, archived or not.
 *
 * `GET /organization/projects/{project_id}`
 */
export function retrieveProject(
  client: BaseClient,
  projectID: string,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsAPI.Project> {
  return call(client, retrieveProjectOperation, projectID, undefined, options);
}

/**
 * Renames a project, or changes the encryption key of its data. Archived projects cannot be changed.
 *
 * `POST /organization/projects/{project_id}`
 */
export function modifyProject(
  client: BaseClient,
  projectID: string,
  params: AdminOrganizationProjectsAPI.ProjectUpdateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsAPI.Project> {
  return call(client, modifyProjectOperation, projectID, params, options);
}

/**
 * Archives a project. It can no longer be used or changed, but it can be retrieved and listed.
 *
 * `POST /organization/projects/{project_id}/archive`
 */
export function archiveProject(
  client: BaseClient,
  projectID: string,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsAPI.Project> {
  return call(client, archiveProjectOperation, projectID, undefined, options);
}
