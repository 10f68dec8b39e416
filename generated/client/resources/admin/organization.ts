// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { AuditLogs } from './organization/audit-logs.ts';
import { Certificates } from './organization/certificates.ts';
import { Projects } from './organization/projects.ts';
import { Usage } from './organization/usage.ts';
import { APIResource } from '../../../../src/client/core/index.ts';

/** `client.admin.organization`. Resources: `auditLogs`, `certificates`, `projects`, `usage`. */
export class Organization extends APIResource {
  /** The class of `client.admin.organization.auditLogs`. */
  static readonly AuditLogs = AuditLogs;
  /** Audit log of an organization: changes made by its members, service accounts and keys, and sign-ins. */
  readonly auditLogs = new AuditLogs(this._client);
  /** The class of `client.admin.organization.certificates`. */
  static readonly Certificates = Certificates;
  /** Client certificates for mutual TLS. */
  readonly certificates = new Certificates(this._client);
  /** The class of `client.admin.organization.projects`. */
  static readonly Projects = Projects;
  /** Projects of an organization. */
  readonly projects = new Projects(this._client);
  /** The class of `client.admin.organization.usage`. */
  static readonly Usage = Usage;
  /** Usage and costs of an organization, aggregated into time buckets. */
  readonly usage = new Usage(this._client);
}
