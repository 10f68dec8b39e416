// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  activateProjectCertificates as activateProjectCertificatesOperation,
  deactivateProjectCertificates as deactivateProjectCertificatesOperation,
  listProjectCertificates as listProjectCertificatesOperation,
} from '../../../../operations/admin/organization/projects/certificates.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';

/** A certificate and its state in one project. */
export interface CertificateListResponse extends schema.OrganizationProjectCertificate {}

export declare namespace CertificateListResponse {
  export type CertificateDetails = NonNullable<schema.OrganizationProjectCertificate['certificate_details']>;
}

/** A name of the official client's. */
export type CertificateActivateResponse = schema.OrganizationProjectCertificate;

export declare namespace CertificateActivateResponse {
  export type CertificateDetails = NonNullable<schema.OrganizationProjectCertificate['certificate_details']>;
}

/** A name of the official client's. */
export type CertificateDeactivateResponse = schema.OrganizationProjectCertificate;

export declare namespace CertificateDeactivateResponse {
  export type CertificateDetails = NonNullable<schema.OrganizationProjectCertificate['certificate_details']>;
}

/** A page of `client.admin.organization.projects.certificates.list`. */
export type CertificateListResponsesPage = Page<CertificateListResponse, schema.ListProjectCertificatesResponse>;

/** A page of `client.admin.organization.projects.certificates.activate`. */
export type CertificateActivateResponsesPage = Page<
  CertificateListResponse,
  schema.OrganizationProjectCertificateActivationResponse
>;

/** A page of `client.admin.organization.projects.certificates.deactivate`. */
export type CertificateDeactivateResponsesPage = Page<
  CertificateListResponse,
  schema.OrganizationProjectCertificateDeactivationResponse
>;

/** Params of `client.admin.organization.projects.certificates.list`. */
export interface CertificateListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Cursor: the page starts after the certificate with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "desc"
   */
  order?: 'asc' | 'desc';
}

/** Params of `client.admin.organization.projects.certificates.activate`. */
export interface CertificateActivateParams extends schema.ToggleCertificatesRequest {}

/** Params of `client.admin.organization.projects.certificates.deactivate`. */
export interface CertificateDeactivateParams extends schema.ToggleCertificatesRequest {}

/** `client.admin.organization.projects.certificates`. Client certificates for mutual TLS. */
export class Certificates extends APIResource {
  /**
   * Lists the certificates and their state in one project, newest first by default.
   *
   * `GET /organization/projects/{project_id}/certificates`
   */
  list(
    projectID: string,
    params?: CertificateListParams | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  /**
   * List certificates of a project, without params.
   *
   * `GET /organization/projects/{project_id}/certificates`
   */
  list(projectID: string, options?: RequestOptions): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  list(
    projectID: string,
    params?: CertificateListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
    return list(
      this.client,
      listProjectCertificatesOperation,
      projectID,
      ...paramsAndOptions(listProjectCertificatesOperation, params, options),
    );
  }

  /**
   * Activates up to ten certificates for one project, all or none. Certificates that are already active stay active.
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
   * Deactivates up to ten certificates for one project, all or none. Certificates that are already inactive stay inactive.
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
