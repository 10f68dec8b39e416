// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../../src/client/core/call.ts';
import { list } from '../../../../../../src/client/core/list.ts';
import {
  createProjectServiceAccount as createProjectServiceAccountOperation,
  deleteProjectServiceAccount as deleteProjectServiceAccountOperation,
  listProjectServiceAccounts as listProjectServiceAccountsOperation,
  retrieveProjectServiceAccount as retrieveProjectServiceAccountOperation,
  updateProjectServiceAccount as updateProjectServiceAccountOperation,
} from '../../../../operations/admin/organization/projects/service-accounts.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';
import type * as AdminOrganizationProjectsServiceAccountsAPI from '../../../../resources/admin/organization/projects/service-accounts.ts';

/**
 * Lists the service accounts of the project. Their API keys are in the key list of the project.
 *
 * `GET /organization/projects/{project_id}/service_accounts`
 */
export function listProjectServiceAccounts(
  client: BaseClient,
  projectID: string,
  params?: AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountListParams | null,
  options?: CallOptions,
): PagePromise<AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccountsPage, schema.ProjectServiceAccount> {
  return list(client, listProjectServiceAccountsOperation, projectID, params, options);
}

/**
 * Creates an account for a program, by default with a first API key. Only this response contains the secret of the key.
 *
 * `POST /organization/projects/{project_id}/service_accounts`
 */
export function createProjectServiceAccount(
  client: BaseClient,
  projectID: string,
  params: AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateResponse> {
  return call(client, createProjectServiceAccountOperation, projectID, params, options);
}

/**
 * Returns the metadata of one service account, without the secrets of its keys.
 *
 * `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`
 */
export function retrieveProjectServiceAccount(
  client: BaseClient,
  serviceAccountID: string,
  params: AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountRetrieveParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount> {
  return call(client, retrieveProjectServiceAccountOperation, serviceAccountID, params, options);
}

/**
 * Updates the name or the role of a service account.
 *
 * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`
 */
export function updateProjectServiceAccount(
  client: BaseClient,
  serviceAccountID: string,
  params: AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountUpdateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount> {
  return call(client, updateProjectServiceAccountOperation, serviceAccountID, params, options);
}

/**
 * Deletes a service account permanently. Its keys stop working.
 *
 * `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`
 */
export function deleteProjectServiceAccount(
  client: BaseClient,
  serviceAccountID: string,
  params: AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountDeleteParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountDeleteResponse> {
  return call(client, deleteProjectServiceAccountOperation, serviceAccountID, params, options);
}
