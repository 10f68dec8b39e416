// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** List API keys of a project: `GET /organization/projects/{project_id}/api_keys`. */
export const listProjectApiKeys: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/api_keys',
  split: splitParams,
  query: ['limit', 'after', 'owner_project_access'],
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Retrieve an API key of a project: `GET /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export const retrieveProjectApiKey: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
  split: splitParams,
  admin: true,
};

/** Update an API key of a project: `POST /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export const updateProjectApiKey: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
  split: splitParams,
  body: 'application/json',
  admin: true,
};

/** Delete an API key of a project: `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export const deleteProjectApiKey: OperationDescriptor = {
  method: 'DELETE',
  path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
  split: splitParams,
  admin: true,
};
