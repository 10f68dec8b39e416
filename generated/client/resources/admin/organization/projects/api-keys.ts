// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import {
  listProjectApiKeys as listProjectApiKeysOperation,
  retrieveProjectApiKey as retrieveProjectApiKeyOperation,
  deleteProjectApiKey as deleteProjectApiKeyOperation,
} from '../../../../operations/admin/organization/projects/api-keys.ts';
import type * as schema from '../../../../../types.ts';

/** Confirms that an API key was removed. */
export interface APIKeyDeleteResponse extends schema.ProjectApiKeyDeleteResponse {}

/** The record of an API key that works in one project. The secret itself is not part of it. */
export interface ProjectAPIKey extends schema.ProjectApiKey {}

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
export type ProjectAPIKeysPage = Page<ProjectAPIKey, schema.ProjectApiKeyListResponse>;

/** Params of `client.admin.organization.projects.apiKeys.list`. */
export interface APIKeyListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Cursor. The page starts behind the key with this id; send the `last_id` of the page before. */
  after?: string;
  /** Keep only keys whose owner has access to the project at the moment (`active`) or has lost it (`inactive`); `any` lists both. Left out, keys of owners who are no longer members may be missing. */
  owner_project_access?: 'active' | 'inactive' | 'any';
}

/** Params of `client.admin.organization.projects.apiKeys.retrieve`. */
export interface APIKeyRetrieveParams {
  /** Id of the project, as its creation returned it. */
  project_id: string;
}

/** Params of `client.admin.organization.projects.apiKeys.delete`. */
export interface APIKeyDeleteParams {
  /** Id of the project, as its creation returned it. */
  project_id: string;
}

/** `client.admin.organization.projects.apiKeys`. Projects of an organization. */
export class APIKeys extends APIResource {
  /**
   * Lists the API keys that work in the project, those of people and of service accounts alike. Secrets are not shown.
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
   * Reads the record of one API key: whose it is and when it was last used. The secret is not shown.
   *
   * `GET /organization/projects/{project_id}/api_keys/{api_key_id}`
   */
  retrieve(apiKeyID: string, params: APIKeyRetrieveParams, options?: RequestOptions): APIPromise<ProjectAPIKey> {
    return call(this.client, retrieveProjectApiKeyOperation, apiKeyID, params, options);
  }

  /**
   * Revokes an API key for good. Requests that still send it are answered with 401.
   *
   * `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
   */
  delete(apiKeyID: string, params: APIKeyDeleteParams, options?: RequestOptions): APIPromise<APIKeyDeleteResponse> {
    return call(this.client, deleteProjectApiKeyOperation, apiKeyID, params, options);
  }
}
