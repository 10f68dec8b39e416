// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import { call } from '../../../../../../src/client/core/call.ts';
import { list } from '../../../../../../src/client/core/list.ts';
import {
  listProjectUsers as listProjectUsersOperation,
  createProjectUser as createProjectUserOperation,
  retrieveProjectUser as retrieveProjectUserOperation,
  modifyProjectUser as modifyProjectUserOperation,
  deleteProjectUser as deleteProjectUserOperation,
} from '../../../../operations/admin/organization/projects/users.ts';
import type {
  ProjectUser,
  ProjectUsersPage,
  UserCreateParams,
  UserDeleteParams,
  UserDeleteResponse,
  UserListParams,
  UserRetrieveParams,
  UserUpdateParams,
} from '../../../../resources/admin/organization/projects/users.ts';

/**
 * Lists the people who belong to the project, with their roles.
 *
 * `GET /organization/projects/{project_id}/users`
 */
export function listProjectUsers(
  client: BaseClient,
  projectID: string,
  params?: UserListParams | null,
  options?: RequestOptions,
): PagePromise<ProjectUsersPage, ProjectUser> {
  return list(client, listProjectUsersOperation, projectID, params, options);
}

/**
 * Makes a person of the organization a member of the project. The person is named by id or by e-mail address.
 *
 * `POST /organization/projects/{project_id}/users`
 */
export function createProjectUser(
  client: BaseClient,
  projectID: string,
  params: UserCreateParams,
  options?: RequestOptions,
): APIPromise<ProjectUser> {
  return call(client, createProjectUserOperation, projectID, params, options);
}

/**
 * Reads what role a person has in the project, and since when.
 *
 * `GET /organization/projects/{project_id}/users/{user_id}`
 */
export function retrieveProjectUser(
  client: BaseClient,
  userID: string,
  params: UserRetrieveParams,
  options?: RequestOptions,
): APIPromise<ProjectUser> {
  return call(client, retrieveProjectUserOperation, userID, params, options);
}

/**
 * Changes the person's role in the project. Roles in other projects stay as they are.
 *
 * `POST /organization/projects/{project_id}/users/{user_id}`
 */
export function modifyProjectUser(
  client: BaseClient,
  userID: string,
  params: UserUpdateParams,
  options?: RequestOptions,
): APIPromise<ProjectUser> {
  return call(client, modifyProjectUserOperation, userID, params, options);
}

/**
 * Takes a person out of the project. The person stays in the organization.
 *
 * `DELETE /organization/projects/{project_id}/users/{user_id}`
 */
export function deleteProjectUser(
  client: BaseClient,
  userID: string,
  params: UserDeleteParams,
  options?: RequestOptions,
): APIPromise<UserDeleteResponse> {
  return call(client, deleteProjectUserOperation, userID, params, options);
}
