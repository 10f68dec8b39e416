// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  deleteProjectApiKey as deleteProjectApiKeyOperation,
  listProjectApiKeys as listProjectApiKeysOperation,
  retrieveProjectApiKey as retrieveProjectApiKeyOperation,
} from '../../../../operations/admin/organization/projects/api-keys.ts';
import type { APIPromise, PageMethods, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';

/** Confirms the deletion of an API key. */
export interface APIKeyDeleteResponse {
  /** Id of the deleted key. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'organization.project.api_key.deleted';
  /** True if the key was deleted. */
  deleted: boolean;
}

/** Metadata of a project's API key. The secret is not included. */
export interface ProjectAPIKey {
  /** Marks this object as an API key of a project. */
  object: 'organization.project.api_key';
  /** First and last characters of the secret, to tell keys apart. */
  redacted_value: string;
  /** Display name of the key. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Time of the last request with this key, in Unix seconds. Null if it has never been used. */
  last_used_at: number | null;
  /** Id of the key, for its retrieval and deletion. Not a secret. */
  id: string;
  /** Whether the owner of the key currently has access to the project. */
  owner_project_access: 'active' | 'inactive';
  /** Owner of the key: a user or a service account. */
  owner: schema.ProjectApiKeyOwnedByServiceAccount | schema.ProjectApiKeyOwnedByUser;
}

export declare namespace ProjectAPIKey {
  export type ServiceAccount = schema.ProjectApiKeyOwnedByServiceAccount;

  export namespace ServiceAccount {
    export type ServiceAccount = schema.ProjectApiKeyOwnerServiceAccount;
  }

  export type User = schema.ProjectApiKeyOwnedByUser;

  export namespace User {
    export type User = schema.ProjectApiKeyOwnerUser;
  }
}

/** A page of `client.admin.organization.projects.apiKeys.list`. */
export interface ProjectAPIKeysPage extends PageMethods<ProjectAPIKey> {
  /** Marks this object as a list. */
  object: 'list';
  /** The keys of this page. */
  data: ProjectAPIKey[];
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
  ): PagePromise<ProjectAPIKeysPage, ProjectAPIKey>;
  /**
   * List API keys of a project, without params.
   *
   * `GET /organization/projects/{project_id}/api_keys`
   */
  list(projectID: string, options?: RequestOptions): PagePromise<ProjectAPIKeysPage, ProjectAPIKey>;
  list(
    projectID: string,
    params?: APIKeyListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectAPIKeysPage, ProjectAPIKey> {
    return list(
      this.client,
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
    return call(this.client, retrieveProjectApiKeyOperation, apiKeyID, params, options);
  }

  /**
   * Revokes an API key permanently. For requests with this key, the server answers 401.
   *
   * `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
   */
  delete(apiKeyID: string, params: APIKeyDeleteParams, options?: RequestOptions): APIPromise<APIKeyDeleteResponse> {
    return call(this.client, deleteProjectApiKeyOperation, apiKeyID, params, options);
  }
}
