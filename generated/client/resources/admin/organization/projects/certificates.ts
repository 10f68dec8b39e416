// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import {
  listProjectCertificates as listProjectCertificatesOperation,
  activateProjectCertificates as activateProjectCertificatesOperation,
  deactivateProjectCertificates as deactivateProjectCertificatesOperation,
} from '../../../../operations/admin/organization/projects/certificates.ts';
import type * as schema from '../../../../../types.ts';

/** The certificates that were switched on for the project. */
export interface CertificateActivateResponsesPage extends schema.OrganizationProjectCertificateActivationResponse {}

/** The certificates that were switched off for the project. */
export interface CertificateDeactivateResponsesPage extends schema.OrganizationProjectCertificateDeactivationResponse {}

/** A certificate as one project sees it. */
export interface CertificateListResponse extends schema.OrganizationProjectCertificate {}

export type CertificateListResponsesPage = Page<CertificateListResponse, schema.ListProjectCertificatesResponse>;

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
    return this.client.list(listProjectCertificatesOperation, projectID, params, options);
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
  ): APIPromise<CertificateActivateResponsesPage> {
    return this.client.call(activateProjectCertificatesOperation, projectID, params, options);
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
  ): APIPromise<CertificateDeactivateResponsesPage> {
    return this.client.call(deactivateProjectCertificatesOperation, projectID, params, options);
  }
}
