// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { list } from '../../../../../src/client/core/list.ts';
import { listAuditLogs as listAuditLogsOperation } from '../../../operations/admin/organization/audit-logs.ts';
import type { BaseClient, CallOptions, PagePromise } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as AdminOrganizationAuditLogsAPI from '../../../resources/admin/organization/audit-logs.ts';

/**
 * Lists audit log entries of the organization, newest first. Logging starts when an owner enables it in the settings. An entry must match all filters, and at least one value of each.
 *
 * `GET /organization/audit_logs`
 */
export function listAuditLogs(
  client: BaseClient,
  params?: AdminOrganizationAuditLogsAPI.AuditLogListParams | null,
  options?: CallOptions,
): PagePromise<AdminOrganizationAuditLogsAPI.AuditLogListResponsesPage, schema.AuditLogListResponse> {
  return list(client, listAuditLogsOperation, undefined, params, options);
}
