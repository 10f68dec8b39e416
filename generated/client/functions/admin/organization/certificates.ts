// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../src/client/core/call.ts';
import { list } from '../../../../../src/client/core/list.ts';
import {
  activateOrganizationCertificates as activateOrganizationCertificatesOperation,
  deactivateOrganizationCertificates as deactivateOrganizationCertificatesOperation,
  deleteCertificate as deleteCertificateOperation,
  getCertificate as getCertificateOperation,
  listOrganizationCertificates as listOrganizationCertificatesOperation,
  modifyCertificate as modifyCertificateOperation,
  uploadCertificate as uploadCertificateOperation,
} from '../../../operations/admin/organization/certificates.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as AdminOrganizationCertificatesAPI from '../../../resources/admin/organization/certificates.ts';

/**
 * Lists all certificates of the organization, active or not, newest first by default.
 *
 * `GET /organization/certificates`
 */
export function listOrganizationCertificates(
  client: BaseClient,
  params?: AdminOrganizationCertificatesAPI.CertificateListParams | null,
  options?: CallOptions,
): PagePromise<AdminOrganizationCertificatesAPI.CertificateListResponsesPage, schema.OrganizationCertificate> {
  return list(client, listOrganizationCertificatesOperation, undefined, params, options);
}

/**
 * Stores an inactive certificate. It takes effect once it is activated for the organization or a project. An organization can have at most 50 certificates.
 *
 * `POST /organization/certificates`
 */
export function uploadCertificate(
  client: BaseClient,
  params: AdminOrganizationCertificatesAPI.CertificateCreateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationCertificatesAPI.Certificate> {
  return call(client, uploadCertificateOperation, undefined, params, options);
}

/**
 * Activates up to ten certificates for the whole organization, all or none. Certificates that are already active stay active.
 *
 * `POST /organization/certificates/activate`
 */
export function activateOrganizationCertificates(
  client: BaseClient,
  params: AdminOrganizationCertificatesAPI.CertificateActivateParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationCertificatesAPI.CertificateActivateResponsesPage, schema.OrganizationCertificate> {
  return list(client, activateOrganizationCertificatesOperation, undefined, params, options);
}

/**
 * Deactivates up to ten certificates for the whole organization, all or none. Certificates that are already inactive stay inactive.
 *
 * `POST /organization/certificates/deactivate`
 */
export function deactivateOrganizationCertificates(
  client: BaseClient,
  params: AdminOrganizationCertificatesAPI.CertificateDeactivateParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationCertificatesAPI.CertificateDeactivateResponsesPage, schema.OrganizationCertificate> {
  return list(client, deactivateOrganizationCertificatesOperation, undefined, params, options);
}

/**
 * Returns the metadata of one certificate, active or not. The certificate itself is included on request.
 *
 * `GET /organization/certificates/{certificate_id}`
 */
export function getCertificate(
  client: BaseClient,
  certificateID: string,
  params?: AdminOrganizationCertificatesAPI.CertificateRetrieveParams | null,
  options?: CallOptions,
): APIPromise<AdminOrganizationCertificatesAPI.Certificate> {
  return call(client, getCertificateOperation, certificateID, params, options);
}

/**
 * Renames a certificate. To replace its content, upload a new certificate and delete this one.
 *
 * `POST /organization/certificates/{certificate_id}`
 */
export function modifyCertificate(
  client: BaseClient,
  certificateID: string,
  params: AdminOrganizationCertificatesAPI.CertificateUpdateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationCertificatesAPI.Certificate> {
  return call(client, modifyCertificateOperation, certificateID, params, options);
}

/**
 * Deletes a certificate permanently. The certificate must be inactive: deactivate it first, in the organization and in all projects.
 *
 * `DELETE /organization/certificates/{certificate_id}`
 */
export function deleteCertificate(
  client: BaseClient,
  certificateID: string,
  options?: CallOptions,
): APIPromise<AdminOrganizationCertificatesAPI.CertificateDeleteResponse> {
  return call(client, deleteCertificateOperation, certificateID, undefined, options);
}
