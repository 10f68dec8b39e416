// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIKeys } from './service-accounts/api-keys.ts';
import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  createProjectServiceAccount as createProjectServiceAccountOperation,
  deleteProjectServiceAccount as deleteProjectServiceAccountOperation,
  listProjectServiceAccounts as listProjectServiceAccountsOperation,
  retrieveProjectServiceAccount as retrieveProjectServiceAccountOperation,
  updateProjectServiceAccount as updateProjectServiceAccountOperation,
} from '../../../../operations/admin/organization/projects/service-accounts.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../../../src/client/core/index.ts';
import type {
  ProjectServiceAccount,
  ServiceAccountCreateParams,
  ServiceAccountCreateResponse,
  ServiceAccountDeleteResponse,
} from '../../../../../types.ts';
import type * as schema from '../../../../../types.ts';

export type { ProjectServiceAccount };

export type { ServiceAccountCreateResponse };

export type { ServiceAccountDeleteResponse };

/** A page of `client.admin.organization.projects.serviceAccounts.list`. */
export interface ProjectServiceAccountsPage extends PageMethods<schema.ProjectServiceAccount> {
  /** Marks this object as a list. */
  object: 'list';
  /** The service accounts of this page. */
  data: schema.ProjectServiceAccount[];
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

export type { ServiceAccountCreateParams };

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
  /** The class of `client.admin.organization.projects.serviceAccounts.apiKeys`. */
  static readonly APIKeys = APIKeys;
  /** Projects of an organization. */
  readonly apiKeys = new APIKeys(this._client);

  /**
   * Lists the service accounts of the project. Their API keys are in the key list of the project.
   *
   * `GET /organization/projects/{project_id}/service_accounts`
   */
  list(
    projectID: string,
    params?: ServiceAccountListParams | null,
    options?: RequestOptions,
  ): PagePromise<ProjectServiceAccountsPage, schema.ProjectServiceAccount>;
  /**
   * List service accounts of a project, without params.
   *
   * `GET /organization/projects/{project_id}/service_accounts`
   */
  list(
    projectID: string,
    options?: OptionsAlone<ServiceAccountListParams>,
  ): PagePromise<ProjectServiceAccountsPage, schema.ProjectServiceAccount>;
  list(
    projectID: string,
    params?: ServiceAccountListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectServiceAccountsPage, schema.ProjectServiceAccount> {
    return list(
      this._client,
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
    return call(this._client, createProjectServiceAccountOperation, projectID, params, options);
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
    return call(this._client, retrieveProjectServiceAccountOperation, serviceAccountID, params, options);
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
    return call(this._client, updateProjectServiceAccountOperation, serviceAccountID, params, options);
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
    return call(this._client, deleteProjectServiceAccountOperation, serviceAccountID, params, options);
  }
}
