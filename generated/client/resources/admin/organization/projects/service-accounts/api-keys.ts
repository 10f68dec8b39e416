// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../../../../src/client/core/index.ts';
import { createProjectServiceAccountApiKey as createProjectServiceAccountApiKeyOperation } from '../../../../../operations/admin/organization/projects/service-accounts/api-keys.ts';
import type { APIPromise, RequestOptions } from '../../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../../types.ts';

/** A new API key of a service account, including its secret. */
export interface APIKeyCreateResponse extends schema.ProjectServiceAccountApiKey {}

/** Params of `client.admin.organization.projects.serviceAccounts.apiKeys.create`. */
export interface APIKeyCreateParams extends schema.CreateProjectServiceAccountApiKeyBody {
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
    return call(this.client, createProjectServiceAccountApiKeyOperation, serviceAccountID, params, options);
  }
}
