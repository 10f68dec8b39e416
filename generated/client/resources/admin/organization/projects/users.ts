// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  createProjectUser as createProjectUserOperation,
  deleteProjectUser as deleteProjectUserOperation,
  listProjectUsers as listProjectUsersOperation,
  modifyProjectUser as modifyProjectUserOperation,
  retrieveProjectUser as retrieveProjectUserOperation,
} from '../../../../operations/admin/organization/projects/users.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../../../src/client/core/index.ts';
import type { ProjectUser, UserCreateParams, UserDeleteResponse } from '../../../../../types.ts';
import type * as schema from '../../../../../types.ts';

export type { ProjectUser };

export type { UserDeleteResponse };

/** A page of `client.admin.organization.projects.users.list`. */
export interface ProjectUsersPage extends PageMethods<schema.ProjectUser> {
  /** Marks this object as a list. */
  object: 'list';
  /** The members of this page. */
  data: schema.ProjectUser[];
  /** Id of the first member of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last member of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.admin.organization.projects.users.list`. */
export interface UserListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Cursor: the page starts after the member with this id. Pass the `last_id` of the previous page. */
  after?: string;
}

export type { UserCreateParams };

/** Params of `client.admin.organization.projects.users.retrieve`. */
export interface UserRetrieveParams {
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/**
 * Changes to a member.
 *
 * Params of `client.admin.organization.projects.users.update`.
 */
export interface UserUpdateParams {
  /** New role of the user, `owner` or `member`. If null or omitted, the role stays the same. */
  role?: string | null;
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/** Params of `client.admin.organization.projects.users.delete`. */
export interface UserDeleteParams {
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/** `client.admin.organization.projects.users`. Projects of an organization. */
export class Users extends APIResource {
  /**
   * Lists the members of the project with their roles.
   *
   * `GET /organization/projects/{project_id}/users`
   */
  list(
    projectID: string,
    params?: UserListParams | null,
    options?: RequestOptions,
  ): PagePromise<ProjectUsersPage, schema.ProjectUser>;
  /**
   * List users of a project, without params.
   *
   * `GET /organization/projects/{project_id}/users`
   */
  list(projectID: string, options?: OptionsAlone<UserListParams>): PagePromise<ProjectUsersPage, schema.ProjectUser>;
  list(
    projectID: string,
    params?: UserListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectUsersPage, schema.ProjectUser> {
    return list(
      this._client,
      listProjectUsersOperation,
      projectID,
      ...paramsAndOptions(listProjectUsersOperation, params, options),
    );
  }

  /**
   * Makes a user of the organization a member of the project. Select the user by id or by email address.
   *
   * `POST /organization/projects/{project_id}/users`
   */
  create(projectID: string, params: UserCreateParams, options?: RequestOptions): APIPromise<ProjectUser> {
    return call(this._client, createProjectUserOperation, projectID, params, options);
  }

  /**
   * Returns the role of a user in the project, and the time when it started.
   *
   * `GET /organization/projects/{project_id}/users/{user_id}`
   */
  retrieve(userID: string, params: UserRetrieveParams, options?: RequestOptions): APIPromise<ProjectUser> {
    return call(this._client, retrieveProjectUserOperation, userID, params, options);
  }

  /**
   * Changes the user's role in this project. Roles in other projects stay the same.
   *
   * `POST /organization/projects/{project_id}/users/{user_id}`
   */
  update(userID: string, params: UserUpdateParams, options?: RequestOptions): APIPromise<ProjectUser> {
    return call(this._client, modifyProjectUserOperation, userID, params, options);
  }

  /**
   * Removes a user from the project. The user remains in the organization.
   *
   * `DELETE /organization/projects/{project_id}/users/{user_id}`
   */
  delete(userID: string, params: UserDeleteParams, options?: RequestOptions): APIPromise<UserDeleteResponse> {
    return call(this._client, deleteProjectUserOperation, userID, params, options);
  }
}
