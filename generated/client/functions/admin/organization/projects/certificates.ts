// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { list } from '../../../../../../src/client/core/list.ts';
import {
  activateProjectCertificates as activateProjectCertificatesOperation,
  deactivateProjectCertificates as deactivateProjectCertificatesOperation,
  listProjectCertificates as listProjectCertificatesOperation,
} from '../../../../operations/admin/organization/projects/certificates.ts';
import type { BaseClient, CallOptions, PagePromise } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';
import type * as AdminOrganizationProjectsCertificatesAPI from '../../../../resources/admin/organization/projects/certificates.ts';

/**
 * Lists the certificates and their state in one project, newest first by default.
 *
 * `GET /organization/projects/{project_id}/certificates`
 */
export function listProjectCertificates(
  client: BaseClient,
  projectID: string,
  params?: AdminOrganizationProjectsCertificatesAPI.CertificateListParams | null,
  options?: CallOptions,
): PagePromise<
  AdminOrganizationProjectsCertificatesAPI.CertificateListResponsesPage,
  schema.OrganizationProjectCertificate
> {
  return list(client, listProjectCertificatesOperation, projectID, params, options);
}

/**
 * Activates up to ten certificates for one project, all or none. Certificates that are already active stay active.
 *
 * `POST /organization/projects/{project_id}/certificates/activate`
 */
export function activateProjectCertificates(
  client: BaseClient,
  projectID: string,
  params: AdminOrganizationProjectsCertificatesAPI.CertificateActivateParams,
  options?: CallOptions,
): PagePromise<
  AdminOrganizationProjectsCertificatesAPI.CertificateActivateResponsesPage,
  schema.OrganizationProjectCertificate
> {
  return list(client, activateProjectCertificatesOperation, projectID, params, options);
}

/**
 * Deactivates up to ten certificates for one project, all or none. Certificates that are already inactive stay inactive.
 *
 * `POST /organization/projects/{project_id}/certificates/deactivate`
 */
export function deactivateProjectCertificates(
  client: BaseClient,
  projectID: string,
  params: AdminOrganizationProjectsCertificatesAPI.CertificateDeactivateParams,
  options?: CallOptions,
): PagePromise<
  AdminOrganizationProjectsCertificatesAPI.CertificateDeactivateResponsesPage,
  schema.OrganizationProjectCertificate
> {
  return list(client, deactivateProjectCertificatesOperation, projectID, params, options);
}
