// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../../src/client/core/index.ts';
import {
  activateProjectCertificates as activateProjectCertificatesOperation,
  deactivateProjectCertificates as deactivateProjectCertificatesOperation,
  listProjectCertificates as listProjectCertificatesOperation,
} from '../../../../operations/admin/organization/projects/certificates.ts';
import type {
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../../../src/client/core/index.ts';
import type { OrganizationProjectCertificate as CertificateListResponse } from '../../../../../types.ts';
import type * as schema from '../../../../../types.ts';

export type { CertificateListResponse };

/** The name of this type in the official client. */
export type CertificateActivateResponse = schema.OrganizationProjectCertificate;

export declare namespace CertificateActivateResponse {
  export type CertificateDetails = schema.OrganizationProjectCertificate.CertificateDetails;
}

/** The name of this type in the official client. */
export type CertificateDeactivateResponse = schema.OrganizationProjectCertificate;

export declare namespace CertificateDeactivateResponse {
  export type CertificateDetails = schema.OrganizationProjectCertificate.CertificateDetails;
}

/** A page of `client.admin.organization.projects.certificates.list`. */
export interface CertificateListResponsesPage extends PageMethods<schema.OrganizationProjectCertificate> {
  /** Marks this object as a list. */
  object: 'list';
  /** The certificates of this page. */
  data: schema.OrganizationProjectCertificate[];
  /** Id of the first certificate of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last certificate of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of `client.admin.organization.projects.certificates.activate`. */
export interface CertificateActivateResponsesPage extends PageMethods<schema.OrganizationProjectCertificate> {
  /** Marks this object as the result of an activation. */
  object: 'organization.project.certificate.activation';
  /** The certificates of the request, with their new state. */
  data: schema.OrganizationProjectCertificate[];
}

/** A page of `client.admin.organization.projects.certificates.deactivate`. */
export interface CertificateDeactivateResponsesPage extends PageMethods<schema.OrganizationProjectCertificate> {
  /** Marks this object as the result of a deactivation. */
  object: 'organization.project.certificate.deactivation';
  /** The certificates of the request, with their new state. */
  data: schema.OrganizationProjectCertificate[];
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
  ): PagePromise<CertificateListResponsesPage, schema.OrganizationProjectCertificate>;
  /**
   * List certificates of a project, without params.
   *
   * `GET /organization/projects/{project_id}/certificates`
   */
  list(
    projectID: string,
    options?: OptionsAlone<CertificateListParams>,
  ): PagePromise<CertificateListResponsesPage, schema.OrganizationProjectCertificate>;
  list(
    projectID: string,
    params?: CertificateListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, schema.OrganizationProjectCertificate> {
    return list(
      this._client,
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
  ): PagePromise<CertificateActivateResponsesPage, schema.OrganizationProjectCertificate> {
    return list(this._client, activateProjectCertificatesOperation, projectID, params, options);
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
  ): PagePromise<CertificateDeactivateResponsesPage, schema.OrganizationProjectCertificate> {
    return list(this._client, deactivateProjectCertificatesOperation, projectID, params, options);
  }
}
