// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import { listAuditLogs as listAuditLogsOperation } from '../../../operations/admin/organization/audit-logs.ts';
import type { PageMethods, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as AdminOrganizationAuditLogsAPI from './audit-logs.ts';

/** One event in the organization. In addition to the common fields, an entry has a field named after its `type` with the details: an entry of type `api_key.created` has the property `api_key.created`. Types without known details have no such field. */
export interface AuditLogListResponse {
  /** Id of this entry. */
  id: string;
  /** Type of the event, as object and action with a dot between them. Names that start with `tenant.`, `role.bound_to_resource` and `role.unbound_from_resource` are tenant events. A tenant contains one or more organizations. */
  type: schema.AuditLogEventType;
  /** Time of the event, in Unix seconds. */
  effective_at: number;
  /** Project of the event. Absent for events of the whole organization. */
  project?: AuditLogListResponse.Project;
  /** Who caused the event. Null if there is no specific actor. */
  actor?: schema.AuditLogActor | null;
  /** A new API key was created. */
  'api_key.created'?: AuditLogListResponse.APIKeyCreated;
  /** The scopes of an API key were changed. */
  'api_key.updated'?: AuditLogListResponse.APIKeyUpdated;
  /** An API key was deleted and no longer works. */
  'api_key.deleted'?: AuditLogListResponse.APIKeyDeleted;
  /** A project got access to a fine-tuned model checkpoint. */
  'checkpoint.permission.created'?: AuditLogListResponse.CheckpointPermissionCreated;
  /** A project lost access to a fine-tuned model checkpoint. */
  'checkpoint.permission.deleted'?: AuditLogListResponse.CheckpointPermissionDeleted;
  /** An encryption key from an external key store was registered. */
  'external_key.registered'?: AuditLogListResponse.ExternalKeyRegistered;
  /** A registered encryption key was removed. */
  'external_key.removed'?: AuditLogListResponse.ExternalKeyRemoved;
  /** A user group was created. */
  'group.created'?: AuditLogListResponse.GroupCreated;
  /** A user group was updated. */
  'group.updated'?: AuditLogListResponse.GroupUpdated;
  /** A user group was deleted. */
  'group.deleted'?: AuditLogListResponse.GroupDeleted;
  /** SCIM user provisioning was enabled. */
  'scim.enabled'?: AuditLogListResponse.ScimEnabled;
  /** SCIM user provisioning was disabled. */
  'scim.disabled'?: AuditLogListResponse.ScimDisabled;
  /** An invitation to the organization was sent. */
  'invite.sent'?: AuditLogListResponse.InviteSent;
  /** An invitation was accepted. */
  'invite.accepted'?: AuditLogListResponse.InviteAccepted;
  /** An invitation was withdrawn before its acceptance. */
  'invite.deleted'?: AuditLogListResponse.InviteDeleted;
  /** An IP allowlist was created. It has no effect until it is activated. */
  'ip_allowlist.created'?: AuditLogListResponse.IPAllowlistCreated;
  /** The addresses of an IP allowlist were changed. */
  'ip_allowlist.updated'?: AuditLogListResponse.IPAllowlistUpdated;
  /** An IP allowlist was deleted, with all its addresses. */
  'ip_allowlist.deleted'?: AuditLogListResponse.IPAllowlistDeleted;
  /** IP allowlists were activated. Requests from other addresses are rejected. */
  'ip_allowlist.config.activated'?: AuditLogListResponse.IPAllowlistConfigActivated;
  /** IP allowlists were deactivated. */
  'ip_allowlist.config.deactivated'?: AuditLogListResponse.IPAllowlistConfigDeactivated;
  /** A sign-in succeeded. The details have no guaranteed fields. */
  'login.succeeded'?: {
    [key: string]: unknown;
  };
  /** A sign-in failed. */
  'login.failed'?: AuditLogListResponse.LoginFailed;
  /** A sign-out succeeded. The details have no guaranteed fields. */
  'logout.succeeded'?: {
    [key: string]: unknown;
  };
  /** A sign-out failed. */
  'logout.failed'?: AuditLogListResponse.LogoutFailed;
  /** Organization settings were updated. */
  'organization.updated'?: AuditLogListResponse.OrganizationUpdated;
  /** A new project was created in the organization. */
  'project.created'?: AuditLogListResponse.ProjectCreated;
  /** The settings of a project were changed. */
  'project.updated'?: AuditLogListResponse.ProjectUpdated;
  /** A project was archived. Its keys no longer work. */
  'project.archived'?: AuditLogListResponse.ProjectArchived;
  /** A project was deleted from the organization. */
  'project.deleted'?: AuditLogListResponse.ProjectDeleted;
  /** A rate limit of a project was updated. */
  'rate_limit.updated'?: AuditLogListResponse.RateLimitUpdated;
  /** A rate limit of a project was deleted. */
  'rate_limit.deleted'?: AuditLogListResponse.RateLimitDeleted;
  /** A custom role was created. */
  'role.created'?: AuditLogListResponse.RoleCreated;
  /** A custom role was updated. */
  'role.updated'?: AuditLogListResponse.RoleUpdated;
  /** A custom role was deleted. */
  'role.deleted'?: AuditLogListResponse.RoleDeleted;
  /** A role was assigned. */
  'role.assignment.created'?: AuditLogListResponse.RoleAssignmentCreated;
  /** A role assignment was removed. */
  'role.assignment.deleted'?: AuditLogListResponse.RoleAssignmentDeleted;
  /** A role was bound to a resource, such as a connector of a ChatGPT workspace. */
  'role.bound_to_resource'?: AuditLogListResponse.RoleBoundToResource;
  /** A role lost access to a resource. */
  'role.unbound_from_resource'?: AuditLogListResponse.RoleUnboundFromResource;
  /** A new service account was created in a project. */
  'service_account.created'?: AuditLogListResponse.ServiceAccountCreated;
  /** The settings of a service account were changed. */
  'service_account.updated'?: AuditLogListResponse.ServiceAccountUpdated;
  /** A service account and its keys were deleted. */
  'service_account.deleted'?: AuditLogListResponse.ServiceAccountDeleted;
  /** An external identity provider was added. Workloads can use its tokens instead of an API key. */
  'workload_identity_provider.created'?: AuditLogListResponse.WorkloadIdentityProviderCreated;
  /** The settings of an identity provider for workloads were changed. */
  'workload_identity_provider.updated'?: AuditLogListResponse.WorkloadIdentityProviderUpdated;
  /** An external identity provider was removed. Workloads can no longer use its tokens. */
  'workload_identity_provider.deleted'?: AuditLogListResponse.WorkloadIdentityProviderDeleted;
  /** Tokens of an identity provider were mapped to a service account. */
  'workload_identity_provider_mapping.created'?: AuditLogListResponse.WorkloadIdentityProviderMappingCreated;
  /** A mapping of tokens to a service account was updated. */
  'workload_identity_provider_mapping.updated'?: AuditLogListResponse.WorkloadIdentityProviderMappingUpdated;
  /** A mapping of tokens to a service account was deleted. */
  'workload_identity_provider_mapping.deleted'?: AuditLogListResponse.WorkloadIdentityProviderMappingDeleted;
  /** A user joined the organization or a project. */
  'user.added'?: AuditLogListResponse.UserAdded;
  /** The role of a user was changed. */
  'user.updated'?: AuditLogListResponse.UserUpdated;
  /** A user was removed from the organization or from a project. */
  'user.deleted'?: AuditLogListResponse.UserDeleted;
  /** A client certificate was uploaded. It has no effect until it is activated. */
  'certificate.created'?: AuditLogListResponse.CertificateCreated;
  /** A client certificate was renamed. */
  'certificate.updated'?: AuditLogListResponse.CertificateUpdated;
  /** A client certificate was deleted. */
  'certificate.deleted'?: AuditLogListResponse.CertificateDeleted;
  /** Client certificates were activated. */
  'certificates.activated'?: AuditLogListResponse.CertificatesActivated;
  /** Client certificates were deactivated. */
  'certificates.deactivated'?: AuditLogListResponse.CertificatesDeactivated;
}

export declare namespace AuditLogListResponse {
  /** Project of the event. Absent for events of the whole organization. */
  export interface Project {
    /** Id of the project. */
    id?: string;
    /** Name of the project at the time of the event. */
    name?: string;
  }

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

  /** A new API key was created. */
  export interface APIKeyCreated {
    /** Tracking id of the key. The key cannot be derived from it. */
    id?: string;
    /** Initial settings of the key. */
    data?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.APIKeyCreated.Data;
  }

  export namespace APIKeyCreated {
    /** Initial settings of the key. */
    export interface Data {
      /** Scopes of the key, such as `api.model.request`. */
      scopes?: string[];
    }
  }

  /** The scopes of an API key were changed. */
  export interface APIKeyUpdated {
    /** Tracking id of the key. The key cannot be derived from it. */
    id?: string;
    /** The requested new values. */
    changes_requested?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.APIKeyUpdated.ChangesRequested;
  }

  export namespace APIKeyUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New scopes of the key, such as `api.model.request`. */
      scopes?: string[];
    }
  }

  /** An API key was deleted and no longer works. */
  export interface APIKeyDeleted {
    /** Tracking id of the key. The key cannot be derived from it. */
    id?: string;
  }

  /** A project got access to a fine-tuned model checkpoint. */
  export interface CheckpointPermissionCreated {
    /** Id of the checkpoint permission. */
    id?: string;
    /** The project and the checkpoint. */
    data?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.CheckpointPermissionCreated.Data;
  }

  export namespace CheckpointPermissionCreated {
    /** The project and the checkpoint. */
    export interface Data {
      /** Project that got access to the checkpoint. */
      project_id?: string;
      /** Model name of the checkpoint. */
      fine_tuned_model_checkpoint?: string;
    }
  }

  /** A project lost access to a fine-tuned model checkpoint. */
  export interface CheckpointPermissionDeleted {
    /** Id of the checkpoint permission. */
    id?: string;
  }

  /** An encryption key from an external key store was registered. */
  export interface ExternalKeyRegistered {
    /** Id of the registered key. */
    id?: string;
    /** Location and access settings of the key. The fields depend on the key store. */
    data?: {
      [key: string]: unknown;
    };
  }

  /** A registered encryption key was removed. */
  export interface ExternalKeyRemoved {
    /** Id of the removed key. */
    id?: string;
  }

  /** A user group was created. */
  export interface GroupCreated {
    /** Id of the user group. */
    id?: string;
    /** Initial settings of the group. */
    data?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.GroupCreated.Data;
  }

  export namespace GroupCreated {
    /** Initial settings of the group. */
    export interface Data {
      /** Name assigned to the group. */
      group_name?: string;
    }
  }

  /** A user group was updated. */
  export interface GroupUpdated {
    /** Id of the user group. */
    id?: string;
    /** The requested new values. */
    changes_requested?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.GroupUpdated.ChangesRequested;
  }

  export namespace GroupUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New name of the group. */
      group_name?: string;
    }
  }

  /** A user group was deleted. */
  export interface GroupDeleted {
    /** Id of the user group. */
    id?: string;
  }

  /** SCIM user provisioning was enabled. */
  export interface ScimEnabled {
    /** Id of the object for which provisioning was enabled, usually an organization. */
    id?: string;
  }

  /** SCIM user provisioning was disabled. */
  export interface ScimDisabled {
    /** Id of the object for which provisioning was disabled, usually an organization. */
    id?: string;
  }

  /** An invitation to the organization was sent. */
  export interface InviteSent {
    /** Id of the invitation. */
    id?: string;
    /** The invited person. */
    data?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.InviteSent.Data;
  }

  export namespace InviteSent {
    /** The invited person. */
    export interface Data {
      /** Email address of the invited person. */
      email?: string;
      /** Role in the organization after acceptance. */
      role?: string;
    }
  }

  /** An invitation was accepted. */
  export interface InviteAccepted {
    /** Id of the invitation. */
    id?: string;
  }

  /** An invitation was withdrawn before its acceptance. */
  export interface InviteDeleted {
    /** Id of the invitation. */
    id?: string;
  }

  /** An IP allowlist was created. It has no effect until it is activated. */
  export interface IPAllowlistCreated {
    /** Id of the IP allowlist. */
    id?: string;
    /** Display name of the list. */
    name?: string;
    /** Addresses and CIDR ranges on the list. */
    allowed_ips?: string[];
  }

  /** The addresses of an IP allowlist were changed. */
  export interface IPAllowlistUpdated {
    /** Id of the IP allowlist. */
    id?: string;
    /** New addresses and CIDR ranges on the list. */
    allowed_ips?: string[];
  }

  /** An IP allowlist was deleted, with all its addresses. */
  export interface IPAllowlistDeleted {
    /** Id of the IP allowlist. */
    id?: string;
    /** Display name of the list. */
    name?: string;
    /** Addresses and CIDR ranges on the deleted list. */
    allowed_ips?: string[];
  }

  /** IP allowlists were activated. Requests from other addresses are rejected. */
  export interface IPAllowlistConfigActivated {
    /** The activated lists. */
    configs?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.IPAllowlistConfigActivated.Config[];
  }

  export namespace IPAllowlistConfigActivated {
    /** One list of allowed addresses. */
    export interface Config {
      /** Id of the IP allowlist. */
      id?: string;
      /** Display name of the list. */
      name?: string;
    }
  }

  /** IP allowlists were deactivated. */
  export interface IPAllowlistConfigDeactivated {
    /** The deactivated lists. */
    configs?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.IPAllowlistConfigDeactivated.Config[];
  }

  export namespace IPAllowlistConfigDeactivated {
    /** One list of allowed addresses. */
    export interface Config {
      /** Id of the IP allowlist. */
      id?: string;
      /** Display name of the list. */
      name?: string;
    }
  }

  /** A sign-in failed. */
  export interface LoginFailed {
    /** Machine-readable reason for the failure. */
    error_code?: string;
    /** Failure message in plain language. */
    error_message?: string;
  }

  /** A sign-out failed. */
  export interface LogoutFailed {
    /** Machine-readable reason for the failure. */
    error_code?: string;
    /** Failure message in plain language. */
    error_message?: string;
  }

  /** Organization settings were updated. */
  export interface OrganizationUpdated {
    /** Id of the organization. */
    id?: string;
    /** The requested new values. */
    changes_requested?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.OrganizationUpdated.ChangesRequested;
  }

  export namespace OrganizationUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** Display name of the organization. */
      title?: string;
      /** Description text of the organization. */
      description?: string;
      /** Short unique name of the organization. */
      name?: string;
      /** Who can see the page with messages of assistants and the playground: `ANY_ROLE`, `OWNERS` or `NONE`. */
      threads_ui_visibility?: string;
      /** Who can see the usage of the organization: `ANY_ROLE`, `OWNERS` or `NONE`. */
      usage_dashboard_visibility?: string;
      /** Which API calls are logged: `disabled`, `enabled_per_call`, `enabled_for_all_projects` or `enabled_for_selected_projects`. */
      api_call_logging?: string;
      /** Projects with logged calls if `api_call_logging` is `enabled_for_selected_projects`. A single string contains all ids. */
      api_call_logging_project_ids?: string;
    }
  }

  /** A new project was created in the organization. */
  export interface ProjectCreated {
    /** Id of the project. */
    id?: string;
    /** Initial settings of the project. */
    data?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.ProjectCreated.Data;
  }

  export namespace ProjectCreated {
    /** Initial settings of the project. */
    export interface Data {
      /** Short unique name of the project. */
      name?: string;
      /** Display name of the organization. */
      title?: string;
    }
  }

  /** The settings of a project were changed. */
  export interface ProjectUpdated {
    /** Id of the project. */
    id?: string;
    /** The requested new values. */
    changes_requested?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.ProjectUpdated.ChangesRequested;
  }

  export namespace ProjectUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New display name. */
      title?: string;
    }
  }

  /** A project was archived. Its keys no longer work. */
  export interface ProjectArchived {
    /** Id of the project. */
    id?: string;
  }

  /** A project was deleted from the organization. */
  export interface ProjectDeleted {
    /** Id of the project. */
    id?: string;
  }

  /** A rate limit of a project was updated. */
  export interface RateLimitUpdated {
    /** Id of the rate limit, which applies to one model in one project. */
    id?: string;
    /** The requested new values. */
    changes_requested?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.RateLimitUpdated.ChangesRequested;
  }

  export namespace RateLimitUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** Maximum number of requests per minute. */
      max_requests_per_1_minute?: number;
      /** Maximum number of tokens per minute. */
      max_tokens_per_1_minute?: number;
      /** Maximum number of images per minute. Some models have no such limit. */
      max_images_per_1_minute?: number;
      /** Maximum audio volume per minute, in megabytes. Some models have no such limit. */
      max_audio_megabytes_per_1_minute?: number;
      /** Maximum number of requests per day. Some models have no such limit. */
      max_requests_per_1_day?: number;
      /** Maximum number of input tokens that batches can enqueue per day. Some models have no such limit. */
      batch_1_day_max_input_tokens?: number;
    }
  }

  /** A rate limit of a project was deleted. */
  export interface RateLimitDeleted {
    /** Id of the rate limit, which applies to one model in one project. */
    id?: string;
  }

  /** A custom role was created. */
  export interface RoleCreated {
    /** Id of the role. */
    id?: string;
    /** Name of the custom role. */
    role_name?: string;
    /** Permissions that come with the role. */
    permissions?: string[];
    /** Kind of the resource in `resource_id`, such as `api.project`. */
    resource_type?: string;
    /** Organization or project that owns the role. */
    resource_id?: string;
  }

  /** A custom role was updated. */
  export interface RoleUpdated {
    /** Id of the role. */
    id?: string;
    /** The requested new values. */
    changes_requested?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.RoleUpdated.ChangesRequested;
  }

  export namespace RoleUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New name of the role. */
      role_name?: string;
      /** Organization or project that owns the role. */
      resource_id?: string;
      /** Kind of the resource in `resource_id`, such as `api.project`. */
      resource_type?: string;
      /** Permissions added to the role. */
      permissions_added?: string[];
      /** Permissions removed from the role. */
      permissions_removed?: string[];
      /** Purpose of the role. */
      description?: string;
      /** Additional data stored with the role. */
      metadata?: {
        [key: string]: unknown;
      };
    }
  }

  /** A custom role was deleted. */
  export interface RoleDeleted {
    /** Id of the role. */
    id?: string;
  }

  /** A role was assigned. */
  export interface RoleAssignmentCreated {
    /** Id of the assignment. */
    id?: string;
    /** User or group that received the role. */
    principal_id?: string;
    /** Whether `principal_id` is the id of a `user` or a `group`. */
    principal_type?: string;
    /** Organization or project in which the role applies. */
    resource_id?: string;
    /** Kind of the resource in `resource_id`, such as `api.project`. */
    resource_type?: string;
  }

  /** A role assignment was removed. */
  export interface RoleAssignmentDeleted {
    /** Id of the assignment. */
    id?: string;
    /** User or group that lost the role. */
    principal_id?: string;
    /** Whether `principal_id` is the id of a `user` or a `group`. */
    principal_type?: string;
    /** Organization or project in which the role applied. */
    resource_id?: string;
    /** Kind of the resource in `resource_id`, such as `api.project`. */
    resource_type?: string;
  }

  /** A role was bound to a resource, such as a connector of a ChatGPT workspace. */
  export interface RoleBoundToResource {
    /** Id of the resource. For a connector, `<workspace_id>__<connector_id>`. */
    id?: string;
    /** Role that was bound to the resource. */
    role_id?: string;
    /** Resource to which the role was bound. */
    resource_id?: string;
    /** Kind of the resource in `resource_id`. */
    resource_type?: string;
    /** Permissions of the role on the resource. */
    permissions?: string[];
    /** ChatGPT workspace of the connector. */
    workspace_id?: string;
    /** Id of the connector within its workspace. */
    connector_id?: string;
    /** Name of the connector, or its id if the name is unknown. */
    connector_name?: string;
    /** Whether the role can use the connector. */
    enabled?: boolean;
    /** Kind of change that caused the event. */
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish'
      | (string & {});
  }

  /** A role lost access to a resource. */
  export interface RoleUnboundFromResource {
    /** Id of the resource. For a connector, `<workspace_id>__<connector_id>`. */
    id?: string;
    /** Role that was unbound from the resource. */
    role_id?: string;
    /** Resource from which the role was unbound. */
    resource_id?: string;
    /** Kind of the resource in `resource_id`. */
    resource_type?: string;
    /** Previous permissions of the role on the resource. */
    permissions?: string[];
    /** ChatGPT workspace of the connector. */
    workspace_id?: string;
    /** Id of the connector within its workspace. */
    connector_id?: string;
    /** Name of the connector, or its id if the name is unknown. */
    connector_name?: string;
    /** Whether the role can use the connector. */
    enabled?: boolean;
    /** Kind of change that caused the event. */
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish'
      | (string & {});
  }

  /** A new service account was created in a project. */
  export interface ServiceAccountCreated {
    /** Id of the service account. */
    id?: string;
    /** Initial settings of the account. */
    data?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.ServiceAccountCreated.Data;
  }

  export namespace ServiceAccountCreated {
    /** Initial settings of the account. */
    export interface Data {
      /** Role in the project, `owner` or `member`. */
      role?: string;
    }
  }

  /** The settings of a service account were changed. */
  export interface ServiceAccountUpdated {
    /** Id of the service account. */
    id?: string;
    /** The requested new values. */
    changes_requested?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.ServiceAccountUpdated.ChangesRequested;
  }

  export namespace ServiceAccountUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New role in the project, `owner` or `member`. */
      role?: string;
    }
  }

  /** A service account and its keys were deleted. */
  export interface ServiceAccountDeleted {
    /** Id of the service account. */
    id?: string;
  }

  /** An external identity provider was added. Workloads can use its tokens instead of an API key. */
  export interface WorkloadIdentityProviderCreated {
    /** Id of the identity provider. */
    id?: string;
    /** Initial settings of the provider. */
    data?: {
      [key: string]: unknown;
    };
  }

  /** The settings of an identity provider for workloads were changed. */
  export interface WorkloadIdentityProviderUpdated {
    /** Id of the identity provider. */
    id?: string;
    /** The requested new values. */
    changes_requested?: {
      [key: string]: unknown;
    };
  }

  /** An external identity provider was removed. Workloads can no longer use its tokens. */
  export interface WorkloadIdentityProviderDeleted {
    /** Id of the identity provider. */
    id?: string;
    /** Display name of the deleted provider. */
    name?: string;
  }

  /** Tokens of an identity provider were mapped to a service account. */
  export interface WorkloadIdentityProviderMappingCreated {
    /** Id of the mapping. */
    id?: string;
    /** Identity provider that issues the mapped tokens. */
    identity_provider_id?: string;
    /** The mapped tokens and the service account. */
    data?: {
      [key: string]: unknown;
    };
  }

  /** A mapping of tokens to a service account was updated. */
  export interface WorkloadIdentityProviderMappingUpdated {
    /** Id of the mapping. */
    id?: string;
    /** Identity provider that issues the mapped tokens. */
    identity_provider_id?: string;
    /** The requested new values. */
    changes_requested?: {
      [key: string]: unknown;
    };
  }

  /** A mapping of tokens to a service account was deleted. */
  export interface WorkloadIdentityProviderMappingDeleted {
    /** Id of the mapping. */
    id?: string;
    /** Identity provider that issues the mapped tokens. */
    identity_provider_id?: string;
    /** Project of the service account. */
    project_id?: string;
    /** Service account that the tokens represented. */
    service_account_id?: string;
  }

  /** A user joined the organization or a project. */
  export interface UserAdded {
    /** Id of the user. */
    id?: string;
    /** Initial settings of the membership. */
    data?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.UserAdded.Data;
  }

  export namespace UserAdded {
    /** Initial settings of the membership. */
    export interface Data {
      /** Role of the user, `owner` or `member`. */
      role?: string;
    }
  }

  /** The role of a user was changed. */
  export interface UserUpdated {
    /** Id of the user. */
    id?: string;
    /** The requested new values. */
    changes_requested?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.UserUpdated.ChangesRequested;
  }

  export namespace UserUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New role of the user, `owner` or `member`. */
      role?: string;
    }
  }

  /** A user was removed from the organization or from a project. */
  export interface UserDeleted {
    /** Id of the user. */
    id?: string;
  }

  /** A client certificate was uploaded. It has no effect until it is activated. */
  export interface CertificateCreated {
    /** Id of the certificate. */
    id?: string;
    /** Display name of the certificate. */
    name?: string;
  }

  /** A client certificate was renamed. */
  export interface CertificateUpdated {
    /** Id of the certificate. */
    id?: string;
    /** New name of the certificate. */
    name?: string;
  }

  /** A client certificate was deleted. */
  export interface CertificateDeleted {
    /** Id of the certificate. */
    id?: string;
    /** Display name of the certificate. */
    name?: string;
    /** Content of the certificate, in PEM format. */
    certificate?: string;
  }

  /** Client certificates were activated. */
  export interface CertificatesActivated {
    /** The activated certificates. */
    certificates?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.CertificatesActivated.Certificate[];
  }

  export namespace CertificatesActivated {
    /** One certificate. */
    export interface Certificate {
      /** Id of the certificate. */
      id?: string;
      /** Display name of the certificate. */
      name?: string;
    }
  }

  /** Client certificates were deactivated. */
  export interface CertificatesDeactivated {
    /** The deactivated certificates. */
    certificates?: AdminOrganizationAuditLogsAPI.AuditLogListResponse.CertificatesDeactivated.Certificate[];
  }

  export namespace CertificatesDeactivated {
    /** One certificate. */
    export interface Certificate {
      /** Id of the certificate. */
      id?: string;
      /** Display name of the certificate. */
      name?: string;
    }
  }
}

/** A page of `client.admin.organization.auditLogs.list`. */
export interface AuditLogListResponsesPage extends PageMethods<AuditLogListResponse> {
  /** Marks this object as a list. */
  object: 'list';
  /** The entries of this page. */
  data: AuditLogListResponse[];
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
