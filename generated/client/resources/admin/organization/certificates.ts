// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import {
  listOrganizationCertificates as listOrganizationCertificatesOperation,
  uploadCertificate as uploadCertificateOperation,
  activateOrganizationCertificates as activateOrganizationCertificatesOperation,
  deactivateOrganizationCertificates as deactivateOrganizationCertificatesOperation,
  getCertificate as getCertificateOperation,
  modifyCertificate as modifyCertificateOperation,
  deleteCertificate as deleteCertificateOperation,
} from '../../../operations/admin/organization/certificates.ts';
import type * as schema from '../../../../types.ts';

/** The record of an uploaded certificate. */
export interface Certificate extends schema.Certificate {}

export declare namespace Certificate {
  export type CertificateDetails = NonNullable<schema.Certificate['certificate_details']>;
}

/** Confirms that a certificate was removed. */
export interface CertificateDeleteResponse extends schema.DeleteCertificateResponse {}

/** A certificate as the organization sees it. */
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
  /** Cursor. The page starts behind the certificate with this id; send the `last_id` of the page before. */
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
  /** More fields to send. `content` adds the certificate in PEM form as `certificate_details.content`. */
  include?: 'content'[];
}

/** Params of `client.admin.organization.certificates.update`. */
export interface CertificateUpdateParams extends schema.ModifyCertificateRequest {}

/** `client.admin.organization.certificates`. Client certificates for mutual TLS. */
export class Certificates extends APIResource {
  /**
   * Lists every certificate that was uploaded to the organization, active or not, newest first unless `order` says otherwise.
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
   * Stores a certificate, switched off. It takes effect once it is activated for the organization or for a project. An organization holds at most 50.
   *
   * `POST /organization/certificates`
   */
  create(params: CertificateCreateParams, options?: RequestOptions): APIPromise<Certificate> {
    return call(this.client, uploadCertificateOperation, undefined, params, options);
  }

  /**
   * Switches up to ten certificates on for the whole organization, all or none. Certificates that are on already stay on.
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
   * Switches up to ten certificates off for the whole organization, all or none. Certificates that are off already stay off.
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
   * Reads the record of one certificate, whether it is active or not. The certificate itself comes along only when asked for.
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
   * Renames a certificate. To replace its content, upload a new one and delete this one.
   *
   * `POST /organization/certificates/{certificate_id}`
   */
  update(certificateID: string, params: CertificateUpdateParams, options?: RequestOptions): APIPromise<Certificate> {
    return call(this.client, modifyCertificateOperation, certificateID, params, options);
  }

  /**
   * Removes a certificate for good. One that is still active, for the organization or for any project, is not removed: deactivate it first.
   *
   * `DELETE /organization/certificates/{certificate_id}`
   */
  delete(certificateID: string, options?: RequestOptions): APIPromise<CertificateDeleteResponse> {
    return call(this.client, deleteCertificateOperation, certificateID, undefined, options);
  }
}
