// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Organization } from './admin/organization.ts';
import { APIResource } from '../../../src/client/core/index.ts';

/** `client.admin`. Resources: `organization`. */
export class Admin extends APIResource {
  /** The class of `client.admin.organization`. */
  static readonly Organization = Organization;
  /** Resources: `auditLogs`, `certificates`, `projects`, `usage`. */
  readonly organization = new Organization(this._client);
}
