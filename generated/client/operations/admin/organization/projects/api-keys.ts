// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** List API keys of a project: `GET /organization/projects/{project_id}/api_keys`. */
export const listProjectApiKeys: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/api_keys',
  query: ['limit', 'after', 'owner_project_access'],
  answer: 'json',
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Retrieve an API key of a project: `GET /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export const retrieveProjectApiKey: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
  answer: 'json',
  admin: true,
};

/** Update an API key of a project: `POST /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export const updateProjectApiKey: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
  body: 'application/json',
  answer: 'json',
  admin: true,
};

/** Delete an API key of a project: `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export const deleteProjectApiKey: OperationDescriptor = {
  method: 'DELETE',
  path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
  answer: 'json',
  admin: true,
};
