// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../../../src/client/core/call.ts';
import { createProjectServiceAccountApiKey as createProjectServiceAccountApiKeyOperation } from '../../../../../operations/admin/organization/projects/service-accounts/api-keys.ts';
import type { APIPromise, BaseClient, CallOptions } from '../../../../../../../src/client/core/index.ts';
import type * as AdminOrganizationProjectsServiceAccountsAPIKeysAPI from '../../../../../resources/admin/organization/projects/service-accounts/api-keys.ts';

/**
 * Creates another API key for the account, for example to replace one without downtime. Only this response contains the secret.
 *
 * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`
 */
export function createProjectServiceAccountApiKey(
  client: BaseClient,
  serviceAccountID: string,
  params: AdminOrganizationProjectsServiceAccountsAPIKeysAPI.APIKeyCreateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsServiceAccountsAPIKeysAPI.APIKeyCreateResponse> {
  return call(client, createProjectServiceAccountApiKeyOperation, serviceAccountID, params, options);
}
