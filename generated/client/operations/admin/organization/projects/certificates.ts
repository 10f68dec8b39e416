// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** List certificates of a project: `GET /organization/projects/{project_id}/certificates`. */
export const listProjectCertificates: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/certificates',
  split: splitParams,
  query: ['limit', 'after', 'order'],
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Activate certificates for a project: `POST /organization/projects/{project_id}/certificates/activate`. */
export const activateProjectCertificates: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/certificates/activate',
  split: splitParams,
  body: 'application/json',
  admin: true,
  pagination: { items: '/data' },
};

/** Deactivate certificates for a project: `POST /organization/projects/{project_id}/certificates/deactivate`. */
export const deactivateProjectCertificates: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/certificates/deactivate',
  split: splitParams,
  body: 'application/json',
  admin: true,
  pagination: { items: '/data' },
};
