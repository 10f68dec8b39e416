// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../../src/client/core/call.ts';
import { list } from '../../../../../../src/client/core/list.ts';
import {
  createProjectUser as createProjectUserOperation,
  deleteProjectUser as deleteProjectUserOperation,
  listProjectUsers as listProjectUsersOperation,
  modifyProjectUser as modifyProjectUserOperation,
  retrieveProjectUser as retrieveProjectUserOperation,
} from '../../../../operations/admin/organization/projects/users.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';
import type * as AdminOrganizationProjectsUsersAPI from '../../../../resources/admin/organization/projects/users.ts';

/**
 * Lists the members of the project with their roles.
 *
 * `GET /organization/projects/{project_id}/users`
 */
export function listProjectUsers(
  client: BaseClient,
  projectID: string,
  params?: AdminOrganizationProjectsUsersAPI.UserListParams | null,
  options?: CallOptions,
): PagePromise<AdminOrganizationProjectsUsersAPI.ProjectUsersPage, schema.ProjectUser> {
  return list(client, listProjectUsersOperation, projectID, params, options);
}

/**
 * Makes a user of the organization a member of the project. Select the user by id or by email address.
 *
 * `POST /organization/projects/{project_id}/users`
 */
export function createProjectUser(
  client: BaseClient,
  projectID: string,
  params: AdminOrganizationProjectsUsersAPI.UserCreateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsUsersAPI.ProjectUser> {
  return call(client, createProjectUserOperation, projectID, params, options);
}

/**
 * Returns the role of a user in the project, and the time when it started.
 *
 * `GET /organization/projects/{project_id}/users/{user_id}`
 */
export function retrieveProjectUser(
  client: BaseClient,
  userID: string,
  params: AdminOrganizationProjectsUsersAPI.UserRetrieveParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsUsersAPI.ProjectUser> {
  return call(client, retrieveProjectUserOperation, userID, params, options);
}

/**
 * Changes the user's role in this project. Roles in other projects stay the same.
 *
 * `POST /organization/projects/{project_id}/users/{user_id}`
 */
export function modifyProjectUser(
  client: BaseClient,
  userID: string,
  params: AdminOrganizationProjectsUsersAPI.UserUpdateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsUsersAPI.ProjectUser> {
  return call(client, modifyProjectUserOperation, userID, params, options);
}

/**
 * Removes a user from the project. The user remains in the organization.
 *
 * `DELETE /organization/projects/{project_id}/users/{user_id}`
 */
export function deleteProjectUser(
  client: BaseClient,
  userID: string,
  params: AdminOrganizationProjectsUsersAPI.UserDeleteParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsUsersAPI.UserDeleteResponse> {
  return call(client, deleteProjectUserOperation, userID, params, options);
}
