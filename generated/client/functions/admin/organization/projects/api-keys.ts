// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../../src/client/core/call.ts';
import { list } from '../../../../../../src/client/core/list.ts';
import {
  deleteProjectApiKey as deleteProjectApiKeyOperation,
  listProjectApiKeys as listProjectApiKeysOperation,
  retrieveProjectApiKey as retrieveProjectApiKeyOperation,
  updateProjectApiKey as updateProjectApiKeyOperation,
} from '../../../../operations/admin/organization/projects/api-keys.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';
import type * as AdminOrganizationProjectsAPIKeysAPI from '../../../../resources/admin/organization/projects/api-keys.ts';

/**
 * Lists the API keys of the project, both of people and of service accounts. Secrets are not included.
 *
 * `GET /organization/projects/{project_id}/api_keys`
 */
export function listProjectApiKeys(
  client: BaseClient,
  projectID: string,
  params?: AdminOrganizationProjectsAPIKeysAPI.APIKeyListParams | null,
  options?: CallOptions,
): PagePromise<AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKeysPage, schema.ProjectAPIKey> {
  return list(client, listProjectApiKeysOperation, projectID, params, options);
}

/**
 * Returns the metadata of one API key, such as its owner and its last use. The secret is not included.
 *
 * `GET /organization/projects/{project_id}/api_keys/{api_key_id}`
 */
export function retrieveProjectApiKey(
  client: BaseClient,
  apiKeyID: string,
  params: AdminOrganizationProjectsAPIKeysAPI.APIKeyRetrieveParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey> {
  return call(client, retrieveProjectApiKeyOperation, apiKeyID, params, options);
}

/**
 * Changes the scopes or the lifetime of an API key. The secret stays the same. Expired keys cannot be updated.
 *
 * `POST /organization/projects/{project_id}/api_keys/{api_key_id}`
 */
export function updateProjectApiKey(
  client: BaseClient,
  apiKeyID: string,
  params: AdminOrganizationProjectsAPIKeysAPI.APIKeyUpdateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey> {
  return call(client, updateProjectApiKeyOperation, apiKeyID, params, options);
}

/**
 * Revokes an API key permanently. For requests with this key, the server answers 401.
 *
 * `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
 */
export function deleteProjectApiKey(
  client: BaseClient,
  apiKeyID: string,
  params: AdminOrganizationProjectsAPIKeysAPI.APIKeyDeleteParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsAPIKeysAPI.APIKeyDeleteResponse> {
  return call(client, deleteProjectApiKeyOperation, apiKeyID, params, options);
}
