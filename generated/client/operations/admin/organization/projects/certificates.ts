// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** List certificates of a project: `GET /organization/projects/{project_id}/certificates`. */
export const listProjectCertificates: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/certificates',
  query: ['limit', 'after', 'order'],
  answer: 'json',
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Activate certificates for a project: `POST /organization/projects/{project_id}/certificates/activate`. */
export const activateProjectCertificates: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/certificates/activate',
  body: 'application/json',
  answer: 'json',
  admin: true,
  pagination: { items: '/data' },
};

/** Deactivate certificates for a project: `POST /organization/projects/{project_id}/certificates/deactivate`. */
export const deactivateProjectCertificates: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/certificates/deactivate',
  body: 'application/json',
  answer: 'json',
  admin: true,
  pagination: { items: '/data' },
};
