// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../../../src/client/core/index.ts';

/** Create an API key for a service account: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`. */
export const createProjectServiceAccountApiKey: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys',
  split: splitParams,
  body: 'application/json',
  admin: true,
};
