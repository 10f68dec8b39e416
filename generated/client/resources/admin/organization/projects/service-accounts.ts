// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import {
  listProjectServiceAccounts as listProjectServiceAccountsOperation,
  createProjectServiceAccount as createProjectServiceAccountOperation,
  retrieveProjectServiceAccount as retrieveProjectServiceAccountOperation,
  updateProjectServiceAccount as updateProjectServiceAccountOperation,
  deleteProjectServiceAccount as deleteProjectServiceAccountOperation,
} from '../../../../operations/admin/organization/projects/service-accounts.ts';
import { APIKeys } from './service-accounts/api-keys.ts';
import type * as schema from '../../../../../types.ts';

/** An account for a program, bound to one project and to no person. */
export interface ProjectServiceAccount extends schema.ProjectServiceAccount {}

/** The new service account, with its first key if it has one. */
export interface ServiceAccountCreateResponse extends schema.ProjectServiceAccountCreateResponse {}

export declare namespace ServiceAccountCreateResponse {
  export type APIKey = schema.ProjectServiceAccountApiKey;
}

/** Confirms that a service account was removed. */
export interface ServiceAccountDeleteResponse extends schema.ProjectServiceAccountDeleteResponse {}

/** A page of `client.admin.organization.projects.serviceAccounts.list`. */
export type ProjectServiceAccountsPage = Page<ProjectServiceAccount, schema.ProjectServiceAccountListResponse>;

/** Params of `client.admin.organization.projects.serviceAccounts.list`. */
export interface ServiceAccountListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Cursor. The page starts behind the service account with this id; send the `last_id` of the page before. */
  after?: string;
}

/** Params of `client.admin.organization.projects.serviceAccounts.create`. */
export interface ServiceAccountCreateParams extends schema.ProjectServiceAccountCreateRequest {}

/** Params of `client.admin.organization.projects.serviceAccounts.retrieve`. */
export interface ServiceAccountRetrieveParams {
  /** Id of the project, as its creation returned it. */
  project_id: string;
}

/** Params of `client.admin.organization.projects.serviceAccounts.update`. */
export interface ServiceAccountUpdateParams extends schema.UpdateProjectServiceAccountBody {
  /** Id of the project, as its creation returned it. */
  project_id: string;
}

/** Params of `client.admin.organization.projects.serviceAccounts.delete`. */
export interface ServiceAccountDeleteParams {
  /** Id of the project, as its creation returned it. */
  project_id: string;
}

/** `client.admin.organization.projects.serviceAccounts`. Projects of an organization. */
export class ServiceAccounts extends APIResource {
  /** Projects of an organization. */
  readonly apiKeys = new APIKeys(this.client);

  /**
   * Lists the accounts for programs that the project has. Their API keys are listed with the others of the project.
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
   * Opens an account for a program and, unless told otherwise, makes a first API key for it. The key's secret is in this answer and nowhere else.
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
   * Reads the record of one service account. Secrets of keys are not part of it.
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
   * Changes the name of a service account, its role, or both.
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
   * Closes a service account for good. Programs that use its keys are locked out.
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
