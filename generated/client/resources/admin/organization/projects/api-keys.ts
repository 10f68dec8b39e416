// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  deleteProjectApiKey as deleteProjectApiKeyOperation,
  listProjectApiKeys as listProjectApiKeysOperation,
  retrieveProjectApiKey as retrieveProjectApiKeyOperation,
  updateProjectApiKey as updateProjectApiKeyOperation,
} from '../../../../operations/admin/organization/projects/api-keys.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../../../src/client/core/index.ts';
import type { APIKeyDeleteResponse, ProjectAPIKey } from '../../../../../types.ts';
import type * as schema from '../../../../../types.ts';

export type { APIKeyDeleteResponse };

export type { ProjectAPIKey };

/** A page of `client.admin.organization.projects.apiKeys.list`. */
export interface ProjectAPIKeysPage extends PageMethods<schema.ProjectAPIKey> {
  /** Marks this object as a list. */
  object: 'list';
  /** The keys of this page. */
  data: schema.ProjectAPIKey[];
  /** Id of the first key of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last key of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.admin.organization.projects.apiKeys.list`. */
export interface APIKeyListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Cursor: the page starts after the key with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Return only keys whose owner currently has access to the project (`active`) or has lost it (`inactive`); `any` returns both. If omitted, keys of former members can be missing. */
  owner_project_access?: 'active' | 'inactive' | 'any';
}

/** Params of `client.admin.organization.projects.apiKeys.retrieve`. */
export interface APIKeyRetrieveParams {
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/**
 * Changes to an API key. Set at least one field.
 *
 * Params of `client.admin.organization.projects.apiKeys.update`.
 */
export interface APIKeyUpdateParams {
  /** New scopes of the key, instead of the present ones. An empty list removes all restrictions of the key; `api.all.read` is read-only access. If omitted, the scopes stay unchanged. */
  scopes?: string[];
  /** New lifetime of the key, in seconds from this request. It must comply with the policies of organization and project. If omitted, the expiry time stays unchanged. */
  expires_in_seconds?: number;
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/** Params of `client.admin.organization.projects.apiKeys.delete`. */
export interface APIKeyDeleteParams {
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/** `client.admin.organization.projects.apiKeys`. Projects of an organization. */
export class APIKeys extends APIResource {
  /**
   * Lists the API keys of the project, both of people and of service accounts. Secrets are not included.
   *
   * `GET /organization/projects/{project_id}/api_keys`
   */
  list(
    projectID: string,
    params?: APIKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<ProjectAPIKeysPage, schema.ProjectAPIKey>;
  /**
   * List API keys of a project, without params.
   *
   * `GET /organization/projects/{project_id}/api_keys`
   */
  list(
    projectID: string,
    options?: OptionsAlone<APIKeyListParams>,
  ): PagePromise<ProjectAPIKeysPage, schema.ProjectAPIKey>;
  list(
    projectID: string,
    params?: APIKeyListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectAPIKeysPage, schema.ProjectAPIKey> {
    return list(
      this._client,
      listProjectApiKeysOperation,
      projectID,
      ...paramsAndOptions(listProjectApiKeysOperation, params, options),
    );
  }

  /**
   * Returns the metadata of one API key, such as its owner and its last use. The secret is not included.
   *
   * `GET /organization/projects/{project_id}/api_keys/{api_key_id}`
   */
  retrieve(apiKeyID: string, params: APIKeyRetrieveParams, options?: RequestOptions): APIPromise<ProjectAPIKey> {
    return call(this._client, retrieveProjectApiKeyOperation, apiKeyID, params, options);
  }

  /**
   * Changes the scopes or the lifetime of an API key. The secret stays the same. Expired keys cannot be updated.
   *
   * `POST /organization/projects/{project_id}/api_keys/{api_key_id}`
   */
  update(apiKeyID: string, params: APIKeyUpdateParams, options?: RequestOptions): APIPromise<ProjectAPIKey> {
    return call(this._client, updateProjectApiKeyOperation, apiKeyID, params, options);
  }

  /**
   * Revokes an API key permanently. For requests with this key, the server answers 401.
   *
   * `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
   */
  delete(apiKeyID: string, params: APIKeyDeleteParams, options?: RequestOptions): APIPromise<APIKeyDeleteResponse> {
    return call(this._client, deleteProjectApiKeyOperation, apiKeyID, params, options);
  }
}
