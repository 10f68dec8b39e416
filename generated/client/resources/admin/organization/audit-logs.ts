// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import { listAuditLogs as listAuditLogsOperation } from '../../../operations/admin/organization/audit-logs.ts';
import type * as schema from '../../../../types.ts';

/** Something that someone did in the organization. Beside the fields that every entry has, there is one that is named after `type` and says more: an entry of type `api_key.created` has the property `api_key.created`. Types of which no details are known have no such property. */
export interface AuditLogListResponse extends schema.AuditLog {}

/** A page of `client.admin.organization.auditLogs.list`. */
export type AuditLogListResponsesPage = Page<AuditLogListResponse, schema.ListAuditLogsResponse>;

/** Params of `client.admin.organization.auditLogs.list`. */
export interface AuditLogListParams {
  /** Only what happened in this range of time. Left out, everything that is still kept. */
  effective_at?: {
    /** Later than this moment, in Unix seconds. */ gt?: number;
    /** At this moment or later, in Unix seconds. */ gte?: number;
    /** Earlier than this moment, in Unix seconds. */ lt?: number;
    /** At this moment or earlier, in Unix seconds. */ lte?: number;
  };
  /** Only what happened in these projects. */
  project_ids?: string[];
  /** Only events of these types. */
  event_types?: schema.AuditLogEventType[];
  /** Only what was done by these users, service accounts or API keys. Keys are named by their tracking ids. */
  actor_ids?: string[];
  /** Only what was done by users with these addresses. */
  actor_emails?: string[];
  /** Only what was done to these things, a project or a key for instance. Ids are those in the details. */
  resource_ids?: string[];
  /**
   * True lists events of the tenant, and those alone: `event_types[]` may then name no others. Without it they are never listed.
   * @default false
   */
  tenant_only?: boolean;
  /**
   * Upper bound on the number of items in one page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Cursor. The page starts behind the entry with this id; send the `last_id` of the page before. */
  after?: string;
  /** Cursor in the other direction. The page ends just before the entry with this id; send the `first_id` of the page behind it. */
  before?: string;
}

/** `client.admin.organization.auditLogs`. What members, service accounts and keys of an organization changed, and who signed in. */
export class AuditLogs extends APIResource {
  /**
   * Lists who did what in the organization, newest first. An organization has a log from the day on that an owner switches it on in its settings. Filters of different kinds must all match; of the values of one filter, any one is enough.
   *
   * `GET /organization/audit_logs`
   */
  list(
    params?: AuditLogListParams | null,
    options?: RequestOptions,
  ): PagePromise<AuditLogListResponsesPage, AuditLogListResponse>;
  /**
   * List audit logs, without params.
   *
   * `GET /organization/audit_logs`
   */
  list(options?: RequestOptions): PagePromise<AuditLogListResponsesPage, AuditLogListResponse>;
  list(
    params?: AuditLogListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<AuditLogListResponsesPage, AuditLogListResponse> {
    return list(
      this.client,
      listAuditLogsOperation,
      undefined,
      ...paramsAndOptions(listAuditLogsOperation, params, options),
    );
  }
}
