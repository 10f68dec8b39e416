// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import {
  deleteProjectApiKey as deleteProjectApiKeyOperation,
  listProjectApiKeys as listProjectApiKeysOperation,
  retrieveProjectApiKey as retrieveProjectApiKeyOperation,
} from '../../../../operations/admin/organization/projects/api-keys.ts';
import { list } from '../../../../../../src/client/core/list.ts';
import { call } from '../../../../../../src/client/core/call.ts';
import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type {
  APIKeyDeleteParams,
  APIKeyDeleteResponse,
  APIKeyListParams,
  APIKeyRetrieveParams,
  ProjectAPIKey,
  ProjectAPIKeysPage,
} from '../../../../resources/admin/organization/projects/api-keys.ts';

/**
 * Lists the API keys of the project, both of people and of service accounts. Secrets are not included.
 *
 * `GET /organization/projects/{project_id}/api_keys`
 */
export function listProjectApiKeys(
  client: BaseClient,
  projectID: string,
  params?: APIKeyListParams | null,
  options?: RequestOptions,
): PagePromise<ProjectAPIKeysPage, ProjectAPIKey> {
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
  params: APIKeyRetrieveParams,
  options?: RequestOptions,
): APIPromise<ProjectAPIKey> {
  return call(client, retrieveProjectApiKeyOperation, apiKeyID, params, options);
}

/**
 * Revokes an API key permanently. For requests with this key, the server answers 401.
 *
 * `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
 */
export function deleteProjectApiKey(
  client: BaseClient,
  apiKeyID: string,
  params: APIKeyDeleteParams,
  options?: RequestOptions,
): APIPromise<APIKeyDeleteResponse> {
  return call(client, deleteProjectApiKeyOperation, apiKeyID, params, options);
}
