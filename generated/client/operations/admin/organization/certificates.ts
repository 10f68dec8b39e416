// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List certificates of the organization: `GET /organization/certificates`. */
export const listOrganizationCertificates: OperationDescriptor = {
  method: 'GET',
  path: '/organization/certificates',
  split: splitParams,
  query: ['limit', 'after', 'order'],
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Upload a certificate: `POST /organization/certificates`. */
export const uploadCertificate: OperationDescriptor = {
  method: 'POST',
  path: '/organization/certificates',
  body: 'application/json',
  admin: true,
};

/** Activate certificates for the organization: `POST /organization/certificates/activate`. */
export const activateOrganizationCertificates: OperationDescriptor = {
  method: 'POST',
  path: '/organization/certificates/activate',
  body: 'application/json',
  admin: true,
  pagination: { items: '/data' },
};

/** Deactivate certificates for the organization: `POST /organization/certificates/deactivate`. */
export const deactivateOrganizationCertificates: OperationDescriptor = {
  method: 'POST',
  path: '/organization/certificates/deactivate',
  body: 'application/json',
  admin: true,
  pagination: { items: '/data' },
};

/** Retrieve a certificate: `GET /organization/certificates/{certificate_id}`. */
export const getCertificate: OperationDescriptor = {
  method: 'GET',
  path: '/organization/certificates/{certificate_id}',
  split: splitParams,
  query: ['include[]'],
  admin: true,
};

/** Update a certificate: `POST /organization/certificates/{certificate_id}`. */
export const modifyCertificate: OperationDescriptor = {
  method: 'POST',
  path: '/organization/certificates/{certificate_id}',
  split: splitParams,
  body: 'application/json',
  admin: true,
};

/** Delete a certificate: `DELETE /organization/certificates/{certificate_id}`. */
export const deleteCertificate: OperationDescriptor = {
  method: 'DELETE',
  path: '/organization/certificates/{certificate_id}',
  split: splitParams,
  admin: true,
};
