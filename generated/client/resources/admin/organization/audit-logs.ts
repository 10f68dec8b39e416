// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import { listAuditLogs as listAuditLogsOperation } from '../../../operations/admin/organization/audit-logs.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';

/** One event in the organization. In addition to the common fields, an entry has a field named after its `type` with the details: an entry of type `api_key.created` has the property `api_key.created`. Types without known details have no such field. */
export interface AuditLogListResponse extends schema.AuditLog {}

export declare namespace AuditLogListResponse {
  export type Project = NonNullable<schema.AuditLog['project']>;
  export type Actor = schema.AuditLogActor;

  export namespace Actor {
    export type Session = schema.AuditLogActorSession;

    export namespace Session {
      export type User = schema.AuditLogActorUser;
    }

    export type APIKey = schema.AuditLogActorApiKey;

    export namespace APIKey {
      export type User = schema.AuditLogActorUser;
      export type ServiceAccount = schema.AuditLogActorServiceAccount;
    }
  }

  export type APIKeyCreated = NonNullable<schema.AuditLog['api_key.created']>;

  export namespace APIKeyCreated {
    export type Data = NonNullable<NonNullable<schema.AuditLog['api_key.created']>['data']>;
  }

  export type APIKeyUpdated = NonNullable<schema.AuditLog['api_key.updated']>;

  export namespace APIKeyUpdated {
    export type ChangesRequested = NonNullable<NonNullable<schema.AuditLog['api_key.updated']>['changes_requested']>;
  }

  export type APIKeyDeleted = NonNullable<schema.AuditLog['api_key.deleted']>;
  export type CheckpointPermissionCreated = NonNullable<schema.AuditLog['checkpoint.permission.created']>;

  export namespace CheckpointPermissionCreated {
    export type Data = NonNullable<NonNullable<schema.AuditLog['checkpoint.permission.created']>['data']>;
  }

  export type CheckpointPermissionDeleted = NonNullable<schema.AuditLog['checkpoint.permission.deleted']>;
  export type ExternalKeyRegistered = NonNullable<schema.AuditLog['external_key.registered']>;
  export type ExternalKeyRemoved = NonNullable<schema.AuditLog['external_key.removed']>;
  export type GroupCreated = NonNullable<schema.AuditLog['group.created']>;

  export namespace GroupCreated {
    export type Data = NonNullable<NonNullable<schema.AuditLog['group.created']>['data']>;
  }

  export type GroupUpdated = NonNullable<schema.AuditLog['group.updated']>;

  export namespace GroupUpdated {
    export type ChangesRequested = NonNullable<NonNullable<schema.AuditLog['group.updated']>['changes_requested']>;
  }

  export type GroupDeleted = NonNullable<schema.AuditLog['group.deleted']>;
  export type ScimEnabled = NonNullable<schema.AuditLog['scim.enabled']>;
  export type ScimDisabled = NonNullable<schema.AuditLog['scim.disabled']>;
  export type InviteSent = NonNullable<schema.AuditLog['invite.sent']>;

  export namespace InviteSent {
    export type Data = NonNullable<NonNullable<schema.AuditLog['invite.sent']>['data']>;
  }

  export type InviteAccepted = NonNullable<schema.AuditLog['invite.accepted']>;
  export type InviteDeleted = NonNullable<schema.AuditLog['invite.deleted']>;
  export type IPAllowlistCreated = NonNullable<schema.AuditLog['ip_allowlist.created']>;
  export type IPAllowlistUpdated = NonNullable<schema.AuditLog['ip_allowlist.updated']>;
  export type IPAllowlistDeleted = NonNullable<schema.AuditLog['ip_allowlist.deleted']>;
  export type IPAllowlistConfigActivated = NonNullable<schema.AuditLog['ip_allowlist.config.activated']>;

  export namespace IPAllowlistConfigActivated {
    export type Config = NonNullable<NonNullable<schema.AuditLog['ip_allowlist.config.activated']>['configs']>[number];
  }

  export type IPAllowlistConfigDeactivated = NonNullable<schema.AuditLog['ip_allowlist.config.deactivated']>;

  export namespace IPAllowlistConfigDeactivated {
    export type Config = NonNullable<
      NonNullable<schema.AuditLog['ip_allowlist.config.deactivated']>['configs']
    >[number];
  }

  export type LoginFailed = NonNullable<schema.AuditLog['login.failed']>;
  export type LogoutFailed = NonNullable<schema.AuditLog['logout.failed']>;
  export type OrganizationUpdated = NonNullable<schema.AuditLog['organization.updated']>;

  export namespace OrganizationUpdated {
    export type ChangesRequested = NonNullable<
      NonNullable<schema.AuditLog['organization.updated']>['changes_requested']
    >;
  }

  export type ProjectCreated = NonNullable<schema.AuditLog['project.created']>;

  export namespace ProjectCreated {
    export type Data = NonNullable<NonNullable<schema.AuditLog['project.created']>['data']>;
  }

  export type ProjectUpdated = NonNullable<schema.AuditLog['project.updated']>;

  export namespace ProjectUpdated {
    export type ChangesRequested = NonNullable<NonNullable<schema.AuditLog['project.updated']>['changes_requested']>;
  }

  export type ProjectArchived = NonNullable<schema.AuditLog['project.archived']>;
  export type ProjectDeleted = NonNullable<schema.AuditLog['project.deleted']>;
  export type RateLimitUpdated = NonNullable<schema.AuditLog['rate_limit.updated']>;

  export namespace RateLimitUpdated {
    export type ChangesRequested = NonNullable<NonNullable<schema.AuditLog['rate_limit.updated']>['changes_requested']>;
  }

  export type RateLimitDeleted = NonNullable<schema.AuditLog['rate_limit.deleted']>;
  export type RoleCreated = NonNullable<schema.AuditLog['role.created']>;
  export type RoleUpdated = NonNullable<schema.AuditLog['role.updated']>;

  export namespace RoleUpdated {
    export type ChangesRequested = NonNullable<NonNullable<schema.AuditLog['role.updated']>['changes_requested']>;
  }

  export type RoleDeleted = NonNullable<schema.AuditLog['role.deleted']>;
  export type RoleAssignmentCreated = NonNullable<schema.AuditLog['role.assignment.created']>;
  export type RoleAssignmentDeleted = NonNullable<schema.AuditLog['role.assignment.deleted']>;
  export type RoleBoundToResource = NonNullable<schema.AuditLog['role.bound_to_resource']>;
  export type RoleUnboundFromResource = NonNullable<schema.AuditLog['role.unbound_from_resource']>;
  export type ServiceAccountCreated = NonNullable<schema.AuditLog['service_account.created']>;

  export namespace ServiceAccountCreated {
    export type Data = NonNullable<NonNullable<schema.AuditLog['service_account.created']>['data']>;
  }

  export type ServiceAccountUpdated = NonNullable<schema.AuditLog['service_account.updated']>;

  export namespace ServiceAccountUpdated {
    export type ChangesRequested = NonNullable<
      NonNullable<schema.AuditLog['service_account.updated']>['changes_requested']
    >;
  }

  export type ServiceAccountDeleted = NonNullable<schema.AuditLog['service_account.deleted']>;
  export type WorkloadIdentityProviderCreated = NonNullable<schema.AuditLog['workload_identity_provider.created']>;
  export type WorkloadIdentityProviderUpdated = NonNullable<schema.AuditLog['workload_identity_provider.updated']>;
  export type WorkloadIdentityProviderDeleted = NonNullable<schema.AuditLog['workload_identity_provider.deleted']>;
  export type WorkloadIdentityProviderMappingCreated = NonNullable<
    schema.AuditLog['workload_identity_provider_mapping.created']
  >;
  export type WorkloadIdentityProviderMappingUpdated = NonNullable<
    schema.AuditLog['workload_identity_provider_mapping.updated']
  >;
  export type WorkloadIdentityProviderMappingDeleted = NonNullable<
    schema.AuditLog['workload_identity_provider_mapping.deleted']
  >;
  export type UserAdded = NonNullable<schema.AuditLog['user.added']>;

  export namespace UserAdded {
    export type Data = NonNullable<NonNullable<schema.AuditLog['user.added']>['data']>;
  }

  export type UserUpdated = NonNullable<schema.AuditLog['user.updated']>;

  export namespace UserUpdated {
    export type ChangesRequested = NonNullable<NonNullable<schema.AuditLog['user.updated']>['changes_requested']>;
  }

  export type UserDeleted = NonNullable<schema.AuditLog['user.deleted']>;
  export type CertificateCreated = NonNullable<schema.AuditLog['certificate.created']>;
  export type CertificateUpdated = NonNullable<schema.AuditLog['certificate.updated']>;
  export type CertificateDeleted = NonNullable<schema.AuditLog['certificate.deleted']>;
  export type CertificatesActivated = NonNullable<schema.AuditLog['certificates.activated']>;

  export namespace CertificatesActivated {
    export type Certificate = NonNullable<
      NonNullable<schema.AuditLog['certificates.activated']>['certificates']
    >[number];
  }

  export type CertificatesDeactivated = NonNullable<schema.AuditLog['certificates.deactivated']>;

  export namespace CertificatesDeactivated {
    export type Certificate = NonNullable<
      NonNullable<schema.AuditLog['certificates.deactivated']>['certificates']
    >[number];
  }
}

/** A page of `client.admin.organization.auditLogs.list`. */
export type AuditLogListResponsesPage = Page<AuditLogListResponse, schema.ListAuditLogsResponse>;

/** Params of `client.admin.organization.auditLogs.list`. */
export interface AuditLogListParams {
  /** Return only events in this time range. If omitted, all events that are still stored. */
  effective_at?: {
    /** After this time, in Unix seconds. */ gt?: number;
    /** At or after this time, in Unix seconds. */ gte?: number;
    /** Before this time, in Unix seconds. */ lt?: number;
    /** At or before this time, in Unix seconds. */ lte?: number;
  };
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
  export type EffectiveAt = NonNullable<AuditLogListParams['effective_at']>;
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
