// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List projects: `GET /organization/projects`. */
export const listProjects: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects',
  split: splitParams,
  query: ['limit', 'after', 'include_archived'],
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Create a project: `POST /organization/projects`. */
export const createProject: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects',
  body: 'application/json',
  admin: true,
};

/** Retrieve a project: `GET /organization/projects/{project_id}`. */
export const retrieveProject: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}',
  split: splitParams,
  admin: true,
};

/** Update a project: `POST /organization/projects/{project_id}`. */
export const modifyProject: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}',
  split: splitParams,
  body: 'application/json',
  admin: true,
};

/** Archive a project: `POST /organization/projects/{project_id}/archive`. */
export const archiveProject: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/archive',
  split: splitParams,
  admin: true,
};
