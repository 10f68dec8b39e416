// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../../../../src/client/core/index.ts';
import { createProjectServiceAccountApiKey as createProjectServiceAccountApiKeyOperation } from '../../../../../operations/admin/organization/projects/service-accounts/api-keys.ts';
import type { APIPromise, RequestOptions } from '../../../../../../../src/client/core/index.ts';
import type { APIKeyCreateResponse } from '../../../../../../types.ts';

export type { APIKeyCreateResponse };

/**
 * Settings of the new API key. The body is optional.
 *
 * Params of `client.admin.organization.projects.serviceAccounts.apiKeys.create`.
 */
export interface APIKeyCreateParams {
  /** Name of the key in lists. If omitted, the server chooses one. */
  name?: string;
  /** Permitted uses of the key, as scopes such as `api.model.request`. If omitted, all permissions of the account. */
  scopes?: string[];
  /** Lifetime of the key, in seconds. Required if a policy limits it. If null or omitted, no expiry. */
  expires_in_seconds?: number | null;
  /** Id of the project, as returned when it was created. */
  project_id: string;
}

/** `client.admin.organization.projects.serviceAccounts.apiKeys`. Projects of an organization. */
export class APIKeys extends APIResource {
  /**
   * Creates another API key for the account, for example to replace one without downtime. Only this response contains the secret.
   *
   * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`
   */
  create(
    serviceAccountID: string,
    params: APIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<APIKeyCreateResponse> {
    return call(this._client, createProjectServiceAccountApiKeyOperation, serviceAccountID, params, options);
  }
}
