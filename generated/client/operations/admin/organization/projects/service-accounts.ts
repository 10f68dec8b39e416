// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** List service accounts of a project: `GET /organization/projects/{project_id}/service_accounts`. */
export const listProjectServiceAccounts: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/service_accounts',
  split: splitParams,
  query: ['limit', 'after'],
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Create a service account: `POST /organization/projects/{project_id}/service_accounts`. */
export const createProjectServiceAccount: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/service_accounts',
  split: splitParams,
  body: 'application/json',
  admin: true,
};

/** Retrieve a service account: `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export const retrieveProjectServiceAccount: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
  split: splitParams,
  admin: true,
};

/** Update a service account: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export const updateProjectServiceAccount: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
  split: splitParams,
  body: 'application/json',
  admin: true,
};

/** Delete a service account: `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export const deleteProjectServiceAccount: OperationDescriptor = {
  method: 'DELETE',
  path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
  split: splitParams,
  admin: true,
};
