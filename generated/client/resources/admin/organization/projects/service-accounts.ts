// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  createProjectServiceAccount as createProjectServiceAccountOperation,
  deleteProjectServiceAccount as deleteProjectServiceAccountOperation,
  listProjectServiceAccounts as listProjectServiceAccountsOperation,
  retrieveProjectServiceAccount as retrieveProjectServiceAccountOperation,
  updateProjectServiceAccount as updateProjectServiceAccountOperation,
} from '../../../../operations/admin/organization/projects/service-accounts.ts';
import { APIKeys } from './service-accounts/api-keys.ts';
import type { APIPromise, PageMethods, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type * as AdminOrganizationProjectsServiceAccountsAPIKeysAPI from './service-accounts/api-keys.ts';

/** An account for a program. It belongs to one project and not to a person. */
export interface ProjectServiceAccount {
  /** Marks this object as a service account. */
  object: 'organization.project.service_account';
  /** Stable id. Pass it wherever an operation takes a service account. */
  id: string;
  /** Name of the account, for example of the program that uses it. */
  name: string;
  /** Role of the account in the project: administration (`owner`), use (`member`), or nothing until a role is assigned (`none`). */
  role: 'owner' | 'member' | 'none';
  /** Creation time, in Unix seconds. */
  created_at: number;
}

/** The new service account, with its first key if there is one. */
export interface ServiceAccountCreateResponse {
  /** Marks this object as a service account. */
  object: 'organization.project.service_account';
  /** Stable id. Pass it wherever an operation takes a service account. */
  id: string;
  /** Name of the account. */
  name: string;
  /** Role of the account in the project: `member`, or `none` if it was created without a key. */
  role: 'member' | 'none';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** First API key of the account, including its secret. Null if the account was created without a key. */
  api_key: AdminOrganizationProjectsServiceAccountsAPIKeysAPI.APIKeyCreateResponse | null;
}

export declare namespace ServiceAccountCreateResponse {
  export type APIKey = AdminOrganizationProjectsServiceAccountsAPIKeysAPI.APIKeyCreateResponse;
}

/** Confirms the deletion of a service account. */
export interface ServiceAccountDeleteResponse {
  /** Id of the deleted service account. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'organization.project.service_account.deleted';
  /** True if the account was deleted. */
  deleted: boolean;
}

/** A page of `client.admin.organization.projects.serviceAccounts.list`. */
export interface ProjectServiceAccountsPage extends PageMethods<ProjectServiceAccount> {
  /** Marks this object as a list. */
  object: 'list';
  /** The service accounts of this page. */
  data: ProjectServiceAccount[];
  /** Id of the first service account of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last service account of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.admin.organization.projects.serviceAccounts.list`. */
export interface ServiceAccountListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Cursor: the page starts after the service account with this id. Pass the `last_id` of the previous page. */
  after?: string;
}

/**
 * Settings of the new account.
 *
 * Params of `client.admin.organization.projects.serviceAccounts.create`.
 */
export interface ServiceAccountCreateParams {
  /** Name of the account, for example of the program that will use it. */
  name: string;
  /** Whether to create the account without a role and a key. If null or omitted, it has the role `member` and one key. */
  create_service_account_only?: boolean | null;
}

/** Params of `client.admin.organization.projects.serviceAccounts.retrieve`. */
export interface ServiceAccountRetrieveParams {
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/**
 * Changes to a service account. Omitted fields keep their values.
 *
 * Params of `client.admin.organization.projects.serviceAccounts.update`.
 */
export interface ServiceAccountUpdateParams {
  /** New name of the account. */
  name?: string;
  /** New role of the account: `owner` for administration, `member` for use. */
  role?: 'member' | 'owner';
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/** Params of `client.admin.organization.projects.serviceAccounts.delete`. */
export interface ServiceAccountDeleteParams {
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/** `client.admin.organization.projects.serviceAccounts`. Projects of an organization. */
export class ServiceAccounts extends APIResource {
  /** Projects of an organization. */
  readonly apiKeys = new APIKeys(this.client);

  /**
   * Lists the service accounts of the project. Their API keys are in the key list of the project.
   *
   * `GET /organization/projects/{project_id}/service_accounts`
   */
  list(
    projectID: string,
    params?: ServiceAccountListParams | null,
    options?: RequestOptions,
  ): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount>;
  /**
   * List service accounts of a project, without params.
   *
   * `GET /organization/projects/{project_id}/service_accounts`
   */
  list(projectID: string, options?: RequestOptions): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount>;
  list(
    projectID: string,
    params?: ServiceAccountListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount> {
    return list(
      this.client,
      listProjectServiceAccountsOperation,
      projectID,
      ...paramsAndOptions(listProjectServiceAccountsOperation, params, options),
    );
  }

  /**
   * Creates an account for a program, by default with a first API key. Only this response contains the secret of the key.
   *
   * `POST /organization/projects/{project_id}/service_accounts`
   */
  create(
    projectID: string,
    params: ServiceAccountCreateParams,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountCreateResponse> {
    return call(this.client, createProjectServiceAccountOperation, projectID, params, options);
  }

  /**
   * Returns the metadata of one service account, without the secrets of its keys.
   *
   * `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`
   */
  retrieve(
    serviceAccountID: string,
    params: ServiceAccountRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    return call(this.client, retrieveProjectServiceAccountOperation, serviceAccountID, params, options);
  }

  /**
   * Updates the name or the role of a service account.
   *
   * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`
   */
  update(
    serviceAccountID: string,
    params: ServiceAccountUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    return call(this.client, updateProjectServiceAccountOperation, serviceAccountID, params, options);
  }

  /**
   * Deletes a service account permanently. Its keys stop working.
   *
   * `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`
   */
  delete(
    serviceAccountID: string,
    params: ServiceAccountDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountDeleteResponse> {
    return call(this.client, deleteProjectServiceAccountOperation, serviceAccountID, params, options);
  }
}
