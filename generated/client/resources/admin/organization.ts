// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../../src/client/core/index.ts';
import { AuditLogs } from './organization/audit-logs.ts';
import { Certificates } from './organization/certificates.ts';
import { Projects } from './organization/projects.ts';
import { Usage } from './organization/usage.ts';

/** `client.admin.organization`. Holds `auditLogs`, `certificates`, `projects`, `usage`. */
export class Organization extends APIResource {
  /** What members, service accounts and keys of an organization changed, and who signed in. */
  readonly auditLogs = new AuditLogs(this.client);
  /** Certificates by which clients of the organization prove who they are (mutual TLS). */
  readonly certificates = new Certificates(this.client);
  /** An organization divides its work into projects. */
  readonly projects = new Projects(this.client);
  /** What an organization used and what it paid for that, summed up in buckets of time. */
  readonly usage = new Usage(this.client);
}
