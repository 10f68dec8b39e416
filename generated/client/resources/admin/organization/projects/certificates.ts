// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list } from '../../../../../../src/client/core/index.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import {
  listProjectCertificates as listProjectCertificatesOperation,
  activateProjectCertificates as activateProjectCertificatesOperation,
  deactivateProjectCertificates as deactivateProjectCertificatesOperation,
} from '../../../../operations/admin/organization/projects/certificates.ts';
import type * as schema from '../../../../../types.ts';

/** A certificate as one project sees it. */
export interface CertificateListResponse extends schema.OrganizationProjectCertificate {}

export type CertificateListResponsesPage = Page<CertificateListResponse, schema.ListProjectCertificatesResponse>;

export type CertificateActivateResponsesPage = Page<
  CertificateListResponse,
  schema.OrganizationProjectCertificateActivationResponse
>;

export type CertificateDeactivateResponsesPage = Page<
  CertificateListResponse,
  schema.OrganizationProjectCertificateDeactivationResponse
>;

export interface CertificateListParams {
  /** Upper bound on the number of items in one page. */
  limit?: number;
  /** Cursor. The page starts behind the certificate with this id; send the `last_id` of the page before. */
  after?: string;
  /** Sort direction by creation time, `asc` for oldest first. */
  order?: 'asc' | 'desc';
}

export interface CertificateActivateParams extends schema.ToggleCertificatesRequest {}

export interface CertificateDeactivateParams extends schema.ToggleCertificatesRequest {}

export class Certificates extends APIResource {
  /**
   * Lists the certificates with their state in one project, newest first unless `order` says otherwise.
   *
   * `GET /organization/projects/{project_id}/certificates`
   */
  list(
    projectID: string,
    params?: CertificateListParams | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
    return list(this.client, listProjectCertificatesOperation, projectID, params, options);
  }

  /**
   * Switches up to ten certificates on for one project only, all or none. Certificates that are on already stay on.
   *
   * `POST /organization/projects/{project_id}/certificates/activate`
   */
  activate(
    projectID: string,
    params: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateActivateResponsesPage, CertificateListResponse> {
    return list(this.client, activateProjectCertificatesOperation, projectID, params, options);
  }

  /**
   * Switches up to ten certificates off for one project only, all or none. Certificates that are off already stay off.
   *
   * `POST /organization/projects/{project_id}/certificates/deactivate`
   */
  deactivate(
    projectID: string,
    params: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateDeactivateResponsesPage, CertificateListResponse> {
    return list(this.client, deactivateProjectCertificatesOperation, projectID, params, options);
  }
}
