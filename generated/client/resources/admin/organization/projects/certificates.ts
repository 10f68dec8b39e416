// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  activateProjectCertificates as activateProjectCertificatesOperation,
  deactivateProjectCertificates as deactivateProjectCertificatesOperation,
  listProjectCertificates as listProjectCertificatesOperation,
} from '../../../../operations/admin/organization/projects/certificates.ts';
import type { PageMethods, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';
import type * as AdminOrganizationProjectsCertificatesAPI from './certificates.ts';

/** A certificate and its state in one project. */
export interface CertificateListResponse {
  /** Marks this object as a certificate in the scope of a project. */
  object: 'organization.project.certificate';
  /** Stable id. Pass it wherever an operation takes a certificate. */
  id: string;
  /** Name of the certificate, null if it has none. */
  name: string | null;
  /** Upload time, in Unix seconds. */
  created_at: number;
  /** Data read from the certificate. */
  certificate_details: CertificateListResponse.CertificateDetails;
  /** Whether the certificate is active for this project. */
  active: boolean;
}

export declare namespace CertificateListResponse {
  /** Data read from the certificate. */
  export interface CertificateDetails {
    /** Start of the validity period, in Unix seconds. */
    valid_at?: number;
    /** End of the validity period, in Unix seconds. */
    expires_at?: number;
  }
}

/** A name of the official client's. */
export type CertificateActivateResponse = CertificateListResponse;

export declare namespace CertificateActivateResponse {
  export type CertificateDetails = AdminOrganizationProjectsCertificatesAPI.CertificateListResponse.CertificateDetails;
}

/** A name of the official client's. */
export type CertificateDeactivateResponse = CertificateListResponse;

export declare namespace CertificateDeactivateResponse {
  export type CertificateDetails = AdminOrganizationProjectsCertificatesAPI.CertificateListResponse.CertificateDetails;
}

/** A page of `client.admin.organization.projects.certificates.list`. */
export interface CertificateListResponsesPage extends PageMethods<CertificateListResponse> {
  /** Marks this object as a list. */
  object: 'list';
  /** The certificates of this page. */
  data: CertificateListResponse[];
  /** Id of the first certificate of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last certificate of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of `client.admin.organization.projects.certificates.activate`. */
export interface CertificateActivateResponsesPage extends PageMethods<CertificateListResponse> {
  /** Marks this object as the result of an activation. */
  object: 'organization.project.certificate.activation';
  /** The certificates of the request, with their new state. */
  data: CertificateListResponse[];
}

/** A page of `client.admin.organization.projects.certificates.deactivate`. */
export interface CertificateDeactivateResponsesPage extends PageMethods<CertificateListResponse> {
  /** Marks this object as the result of a deactivation. */
  object: 'organization.project.certificate.deactivation';
  /** The certificates of the request, with their new state. */
  data: CertificateListResponse[];
}

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
export type CertificateActivateParams = schema.ToggleCertificatesRequest;

/** Params of `client.admin.organization.projects.certificates.deactivate`. */
export type CertificateDeactivateParams = schema.ToggleCertificatesRequest;

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
