// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** List users of a project: `GET /organization/projects/{project_id}/users`. */
export const listProjectUsers: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/users',
  split: splitParams,
  query: ['limit', 'after'],
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Add a user to a project: `POST /organization/projects/{project_id}/users`. */
export const createProjectUser: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/users',
  split: splitParams,
  body: 'application/json',
  admin: true,
};

/** Retrieve a user of a project: `GET /organization/projects/{project_id}/users/{user_id}`. */
export const retrieveProjectUser: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/users/{user_id}',
  split: splitParams,
  admin: true,
};

/** Update a user of a project: `POST /organization/projects/{project_id}/users/{user_id}`. */
export const modifyProjectUser: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/users/{user_id}',
  split: splitParams,
  body: 'application/json',
  admin: true,
};

/** Remove a user from a project: `DELETE /organization/projects/{project_id}/users/{user_id}`. */
export const deleteProjectUser: OperationDescriptor = {
  method: 'DELETE',
  path: '/organization/projects/{project_id}/users/{user_id}',
  split: splitParams,
  admin: true,
};
