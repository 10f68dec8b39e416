// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import {
  activateOrganizationCertificates as activateOrganizationCertificatesOperation,
  deactivateOrganizationCertificates as deactivateOrganizationCertificatesOperation,
  deleteCertificate as deleteCertificateOperation,
  getCertificate as getCertificateOperation,
  listOrganizationCertificates as listOrganizationCertificatesOperation,
  modifyCertificate as modifyCertificateOperation,
  uploadCertificate as uploadCertificateOperation,
} from '../../../operations/admin/organization/certificates.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';

/** Metadata of an uploaded certificate. */
export interface Certificate extends schema.Certificate {}

export declare namespace Certificate {
  export type CertificateDetails = NonNullable<schema.Certificate['certificate_details']>;
}

/** Confirms the deletion of a certificate. */
export interface CertificateDeleteResponse extends schema.DeleteCertificateResponse {}

/** A certificate and its state in the organization. */
export interface CertificateListResponse extends schema.OrganizationCertificate {}

export declare namespace CertificateListResponse {
  export type CertificateDetails = NonNullable<schema.OrganizationCertificate['certificate_details']>;
}

/** A name of the official client's. */
export type CertificateActivateResponse = schema.OrganizationCertificate;

export declare namespace CertificateActivateResponse {
  export type CertificateDetails = NonNullable<schema.OrganizationCertificate['certificate_details']>;
}

/** A name of the official client's. */
export type CertificateDeactivateResponse = schema.OrganizationCertificate;

export declare namespace CertificateDeactivateResponse {
  export type CertificateDetails = NonNullable<schema.OrganizationCertificate['certificate_details']>;
}

/** A page of `client.admin.organization.certificates.list`. */
export type CertificateListResponsesPage = Page<CertificateListResponse, schema.ListCertificatesResponse>;

/** A page of `client.admin.organization.certificates.activate`. */
export type CertificateActivateResponsesPage = Page<
  CertificateListResponse,
  schema.OrganizationCertificateActivationResponse
>;

/** A page of `client.admin.organization.certificates.deactivate`. */
export type CertificateDeactivateResponsesPage = Page<
  CertificateListResponse,
  schema.OrganizationCertificateDeactivationResponse
>;

/** Params of `client.admin.organization.certificates.list`. */
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

/** Params of `client.admin.organization.certificates.create`. */
export interface CertificateCreateParams extends schema.UploadCertificateRequest {}

/** Params of `client.admin.organization.certificates.activate`. */
export interface CertificateActivateParams extends schema.ToggleCertificatesRequest {}

/** Params of `client.admin.organization.certificates.deactivate`. */
export interface CertificateDeactivateParams extends schema.ToggleCertificatesRequest {}

/** Params of `client.admin.organization.certificates.retrieve`. */
export interface CertificateRetrieveParams {
  /** Extra fields to include. `content` adds the certificate in PEM format as `certificate_details.content`. */
  include?: 'content'[];
}

/** Params of `client.admin.organization.certificates.update`. */
export interface CertificateUpdateParams extends schema.ModifyCertificateRequest {}

/** `client.admin.organization.certificates`. Client certificates for mutual TLS. */
export class Certificates extends APIResource {
  /**
   * Lists all certificates of the organization, active or not, newest first by default.
   *
   * `GET /organization/certificates`
   */
  list(
    params?: CertificateListParams | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  /**
   * List certificates of the organization, without params.
   *
   * `GET /organization/certificates`
   */
  list(options?: RequestOptions): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  list(
    params?: CertificateListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
    return list(
      this.client,
      listOrganizationCertificatesOperation,
      undefined,
      ...paramsAndOptions(listOrganizationCertificatesOperation, params, options),
    );
  }

  /**
   * Stores an inactive certificate. It takes effect once it is activated for the organization or a project. An organization can have at most 50 certificates.
   *
   * `POST /organization/certificates`
   */
  create(params: CertificateCreateParams, options?: RequestOptions): APIPromise<Certificate> {
    return call(this.client, uploadCertificateOperation, undefined, params, options);
  }

  /**
   * Activates up to ten certificates for the whole organization, all or none. Certificates that are already active stay active.
   *
   * `POST /organization/certificates/activate`
   */
  activate(
    params: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateActivateResponsesPage, CertificateListResponse> {
    return list(this.client, activateOrganizationCertificatesOperation, undefined, params, options);
  }

  /**
   * Deactivates up to ten certificates for the whole organization, all or none. Certificates that are already inactive stay inactive.
   *
   * `POST /organization/certificates/deactivate`
   */
  deactivate(
    params: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateDeactivateResponsesPage, CertificateListResponse> {
    return list(this.client, deactivateOrganizationCertificatesOperation, undefined, params, options);
  }

  /**
   * Returns the metadata of one certificate, active or not. The certificate itself is included on request.
   *
   * `GET /organization/certificates/{certificate_id}`
   */
  retrieve(
    certificateID: string,
    params?: CertificateRetrieveParams | null,
    options?: RequestOptions,
  ): APIPromise<Certificate>;
  /**
   * Retrieve a certificate, without params.
   *
   * `GET /organization/certificates/{certificate_id}`
   */
  retrieve(certificateID: string, options?: RequestOptions): APIPromise<Certificate>;
  retrieve(
    certificateID: string,
    params?: CertificateRetrieveParams | RequestOptions | null,
    options?: RequestOptions,
  ): APIPromise<Certificate> {
    return call(
      this.client,
      getCertificateOperation,
      certificateID,
      ...paramsAndOptions(getCertificateOperation, params, options),
    );
  }

  /**
   * Renames a certificate. To replace its content, upload a new certificate and delete this one.
   *
   * `POST /organization/certificates/{certificate_id}`
   */
  update(certificateID: string, params: CertificateUpdateParams, options?: RequestOptions): APIPromise<Certificate> {
    return call(this.client, modifyCertificateOperation, certificateID, params, options);
  }

  /**
   * Deletes a certificate permanently. The certificate must be inactive: deactivate it first, in the organization and in all projects.
   *
   * `DELETE /organization/certificates/{certificate_id}`
   */
  delete(certificateID: string, options?: RequestOptions): APIPromise<CertificateDeleteResponse> {
    return call(this.client, deleteCertificateOperation, certificateID, undefined, options);
  }
}
