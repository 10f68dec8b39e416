// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../../src/client/core/index.ts';
import { AuditLogs } from './organization/audit-logs.ts';
import { Certificates } from './organization/certificates.ts';
import { Projects } from './organization/projects.ts';
import { Usage } from './organization/usage.ts';

export class Organization extends APIResource {
  readonly auditLogs = new AuditLogs(this.client);
  readonly certificates = new Certificates(this.client);
  readonly projects = new Projects(this.client);
  readonly usage = new Usage(this.client);
}
