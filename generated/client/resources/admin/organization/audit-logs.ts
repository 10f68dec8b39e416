// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import { listAuditLogs as listAuditLogsOperation } from '../../../operations/admin/organization/audit-logs.ts';
import type { OptionsAlone, PageMethods, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type { AuditLogListResponse } from '../../../../types.ts';
import type * as schema from '../../../../types.ts';

export type { AuditLogListResponse };

/** A page of `client.admin.organization.auditLogs.list`. */
export interface AuditLogListResponsesPage extends PageMethods<schema.AuditLogListResponse> {
  /** Marks this object as a list. */
  object: 'list';
  /** The entries of this page. */
  data: schema.AuditLogListResponse[];
  /** Id of the first entry of the page, null if it is empty. Pass it as `before` to get newer entries. */
  first_id?: string | null;
  /** Id of the last entry of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.admin.organization.auditLogs.list`. */
export interface AuditLogListParams {
  /** Return only events in this time range. If omitted, all events that are still stored. */
  effective_at?: schema.AuditLogTimeRange;
  /** Return only events in these projects. */
  project_ids?: string[];
  /** Return only events of these types. */
  event_types?: schema.AuditLogEventType[];
  /** Return only events caused by these users, service accounts or API keys. API keys are given by their tracking ids. */
  actor_ids?: string[];
  /** Return only events caused by users with these email addresses. */
  actor_emails?: string[];
  /** Return only events that affect these objects, such as a project or a key. The ids are those in the event details. */
  resource_ids?: string[];
  /**
   * If true, returns tenant events only; `event_types[]` can then contain no other types. Otherwise, tenant events are never listed.
   * @default false
   */
  tenant_only?: boolean;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Cursor: the page starts after the entry with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the entry with this id. Pass the `first_id` of the following page. */
  before?: string;
}

export declare namespace AuditLogListParams {
  export type EffectiveAt = schema.AuditLogTimeRange;
}

/** `client.admin.organization.auditLogs`. Audit log of an organization: changes made by its members, service accounts and keys, and sign-ins. */
export class AuditLogs extends APIResource {
  /**
   * Lists audit log entries of the organization, newest first. Logging starts when an owner enables it in the settings. An entry must match all filters, and at least one value of each.
   *
   * `GET /organization/audit_logs`
   */
  list(
    params?: AuditLogListParams | null,
    options?: RequestOptions,
  ): PagePromise<AuditLogListResponsesPage, schema.AuditLogListResponse>;
  /**
   * List audit logs, without params.
   *
   * `GET /organization/audit_logs`
   */
  list(options?: OptionsAlone<AuditLogListParams>): PagePromise<AuditLogListResponsesPage, schema.AuditLogListResponse>;
  list(
    params?: AuditLogListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<AuditLogListResponsesPage, schema.AuditLogListResponse> {
    return list(
      this._client,
      listAuditLogsOperation,
      undefined,
      ...paramsAndOptions(listAuditLogsOperation, params, options),
    );
  }
}
