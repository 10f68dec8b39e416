// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { BaseClient, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import { list } from '../../../../../src/client/core/list.ts';
import { listAuditLogs as listAuditLogsOperation } from '../../../operations/admin/organization/audit-logs.ts';
import type {
  AuditLogListParams,
  AuditLogListResponse,
  AuditLogListResponsesPage,
} from '../../../resources/admin/organization/audit-logs.ts';

/**
 * Lists who did what in the organization, newest first. An organization has a log from the day on that an owner switches it on in its settings. Filters of different kinds must all match; of the values of one filter, any one is enough.
 *
 * `GET /organization/audit_logs`
 */
export function listAuditLogs(
  client: BaseClient,
  params?: AuditLogListParams | null,
  options?: RequestOptions,
): PagePromise<AuditLogListResponsesPage, AuditLogListResponse> {
  return list(client, listAuditLogsOperation, undefined, params, options);
}
