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
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../../src/client/core/index.ts';
import type {
  Certificate,
  CertificateCreateParams,
  CertificateDeleteResponse,
  CertificateUpdateParams,
  OrganizationCertificate as CertificateListResponse,
} from '../../../../types.ts';
import type * as schema from '../../../../types.ts';

export type { Certificate };

export type { CertificateDeleteResponse };

export type { CertificateListResponse };

/** The name of this type in the official client. */
export type CertificateActivateResponse = schema.OrganizationCertificate;

export declare namespace CertificateActivateResponse {
  export type CertificateDetails = schema.OrganizationCertificate.CertificateDetails;
}

/** The name of this type in the official client. */
export type CertificateDeactivateResponse = schema.OrganizationCertificate;

export declare namespace CertificateDeactivateResponse {
  export type CertificateDetails = schema.OrganizationCertificate.CertificateDetails;
}

/** A page of `client.admin.organization.certificates.list`. */
export interface CertificateListResponsesPage extends PageMethods<schema.OrganizationCertificate> {
  /** Marks this object as a list. */
  object: 'list';
  /** The certificates of this page. */
  data: schema.OrganizationCertificate[];
  /** Id of the first certificate of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last certificate of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of `client.admin.organization.certificates.activate`. */
export interface CertificateActivateResponsesPage extends PageMethods<schema.OrganizationCertificate> {
  /** Marks this object as the result of an activation. */
  object: 'organization.certificate.activation';
  /** The certificates of the request, with their new state. */
  data: schema.OrganizationCertificate[];
}

/** A page of `client.admin.organization.certificates.deactivate`. */
export interface CertificateDeactivateResponsesPage extends PageMethods<schema.OrganizationCertificate> {
  /** Marks this object as the result of a deactivation. */
  object: 'organization.certificate.deactivation';
  /** The certificates of the request, with their new state. */
  data: schema.OrganizationCertificate[];
}

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

export type { CertificateCreateParams };

/** Params of `client.admin.organization.certificates.activate`. */
export type CertificateActivateParams = schema.ToggleCertificatesRequest;

/** Params of `client.admin.organization.certificates.deactivate`. */
export type CertificateDeactivateParams = schema.ToggleCertificatesRequest;

/** Params of `client.admin.organization.certificates.retrieve`. */
export interface CertificateRetrieveParams {
  /** Extra fields to include. `content` adds the certificate in PEM format as `certificate_details.content`. */
  include?: 'content'[];
}

export type { CertificateUpdateParams };

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
  ): PagePromise<CertificateListResponsesPage, schema.OrganizationCertificate>;
  /**
   * List certificates of the organization, without params.
   *
   * `GET /organization/certificates`
   */
  list(
    options?: OptionsAlone<CertificateListParams>,
  ): PagePromise<CertificateListResponsesPage, schema.OrganizationCertificate>;
  list(
    params?: CertificateListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, schema.OrganizationCertificate> {
    return list(
      this._client,
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
    return call(this._client, uploadCertificateOperation, undefined, params, options);
  }

  /**
   * Activates up to ten certificates for the whole organization, all or none. Certificates that are already active stay active.
   *
   * `POST /organization/certificates/activate`
   */
  activate(
    params: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateActivateResponsesPage, schema.OrganizationCertificate> {
    return list(this._client, activateOrganizationCertificatesOperation, undefined, params, options);
  }

  /**
   * Deactivates up to ten certificates for the whole organization, all or none. Certificates that are already inactive stay inactive.
   *
   * `POST /organization/certificates/deactivate`
   */
  deactivate(
    params: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateDeactivateResponsesPage, schema.OrganizationCertificate> {
    return list(this._client, deactivateOrganizationCertificatesOperation, undefined, params, options);
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
  retrieve(certificateID: string, options?: OptionsAlone<CertificateRetrieveParams>): APIPromise<Certificate>;
  retrieve(
    certificateID: string,
    params?: CertificateRetrieveParams | RequestOptions | null,
    options?: RequestOptions,
  ): APIPromise<Certificate> {
    return call(
      this._client,
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
    return call(this._client, modifyCertificateOperation, certificateID, params, options);
  }

  /**
   * Deletes a certificate permanently. The certificate must be inactive: deactivate it first, in the organization and in all projects.
   *
   * `DELETE /organization/certificates/{certificate_id}`
   */
  delete(certificateID: string, options?: RequestOptions): APIPromise<CertificateDeleteResponse> {
    return call(this._client, deleteCertificateOperation, certificateID, undefined, options);
  }
}
