// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { BaseClient, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import { list } from '../../../../../../src/client/core/list.ts';
import {
  listProjectCertificates as listProjectCertificatesOperation,
  activateProjectCertificates as activateProjectCertificatesOperation,
  deactivateProjectCertificates as deactivateProjectCertificatesOperation,
} from '../../../../operations/admin/organization/projects/certificates.ts';
import type {
  CertificateActivateParams,
  CertificateActivateResponsesPage,
  CertificateDeactivateParams,
  CertificateDeactivateResponsesPage,
  CertificateListParams,
  CertificateListResponse,
  CertificateListResponsesPage,
} from '../../../../resources/admin/organization/projects/certificates.ts';

/**
 * Lists the certificates with their state in one project, newest first unless `order` says otherwise.
 *
 * `GET /organization/projects/{project_id}/certificates`
 */
export function listProjectCertificates(
  client: BaseClient,
  projectID: string,
  params?: CertificateListParams | null,
  options?: RequestOptions,
): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
  return list(client, listProjectCertificatesOperation, projectID, params, options);
}

/**
 * Switches up to ten certificates on for one project only, all or none. Certificates that are on already stay on.
 *
 * `POST /organization/projects/{project_id}/certificates/activate`
 */
export function activateProjectCertificates(
  client: BaseClient,
  projectID: string,
  params: CertificateActivateParams,
  options?: RequestOptions,
): PagePromise<CertificateActivateResponsesPage, CertificateListResponse> {
  return list(client, activateProjectCertificatesOperation, projectID, params, options);
}

/**
 * Switches up to ten certificates off for one project only, all or none. Certificates that are off already stay off.
 *
 * `POST /organization/projects/{project_id}/certificates/deactivate`
 */
export function deactivateProjectCertificates(
  client: BaseClient,
  projectID: string,
  params: CertificateDeactivateParams,
  options?: RequestOptions,
): PagePromise<CertificateDeactivateResponsesPage, CertificateListResponse> {
  return list(client, deactivateProjectCertificatesOperation, projectID, params, options);
}
