/** An event that the API delivers. */
interface Event<Type extends string, Data> {
  /** Identifies the event. Repeated deliveries have the same. */
  id: string;
  /** Missing in older events. */
  object?: 'event';
  /** Unix seconds. */
  created_at: number;
  /** What happened. */
  type: Type;
  /** To what it happened. Fetch it for its state. */
  data: Data;
}

/** Nothing but the id. */
interface Reference {
  id: string;
}

/** A call that waits to be answered. */
interface Call {
  sip_headers: { name: string; value: string }[];
  sip_media_security?: 'rtp' | 'srtp' | (string & {});
}

/** Where an agent works. */
interface SessionCreated {
  id: string;
  environment_type: string;
  environment_id?: string;
  connect?: { remote_url: string };
}

/** What an agent waits for. */
interface RequiredAction {
  id: string;
  required_action: {
    type: 'computer_use_approval_request' | 'environment_connection' | 'function_call' | 'mcp_approval_request';
  };
}

/** The batch was cancelled. */
export interface BatchCancelledWebhookEvent extends Event<'batch.cancelled', Reference> {}
/** The batch ended; its output can be read. */
export interface BatchCompletedWebhookEvent extends Event<'batch.completed', Reference> {}
/** The batch took longer than its window. */
export interface BatchExpiredWebhookEvent extends Event<'batch.expired', Reference> {}
/** The batch did not pass validation. */
export interface BatchFailedWebhookEvent extends Event<'batch.failed', Reference> {}
/** The run was cancelled. */
export interface EvalRunCanceledWebhookEvent extends Event<'eval.run.canceled', Reference> {}
/** The run failed. */
export interface EvalRunFailedWebhookEvent extends Event<'eval.run.failed', Reference> {}
/** The run ended. */
export interface EvalRunSucceededWebhookEvent extends Event<'eval.run.succeeded', Reference> {}
/** The job was cancelled. */
export interface FineTuningJobCancelledWebhookEvent extends Event<'fine_tuning.job.cancelled', Reference> {}
/** The job failed. */
export interface FineTuningJobFailedWebhookEvent extends Event<'fine_tuning.job.failed', Reference> {}
/** The job ended; its model can be used. */
export interface FineTuningJobSucceededWebhookEvent extends Event<'fine_tuning.job.succeeded', Reference> {}
/** The background response was cancelled. */
export interface ResponseCancelledWebhookEvent extends Event<'response.cancelled', Reference> {}
/** The background response is complete. */
export interface ResponseCompletedWebhookEvent extends Event<'response.completed', Reference> {}
/** The background response failed. */
export interface ResponseFailedWebhookEvent extends Event<'response.failed', Reference> {}
/** The background response ended early. */
export interface ResponseIncompleteWebhookEvent extends Event<'response.incomplete', Reference> {}
/** An alert was created for a project. */
export interface SafetyAlertCreatedWebhookEvent extends Event<'safety.alert.created', Reference> {}
/** A deactivation was issued. */
export interface SafetyDeactivationIssuedWebhookEvent extends Event<'safety.deactivation_issued', Reference> {}
/** An alert was created for the organization. */
export interface SafetyOrgAlertCreatedWebhookEvent extends Event<'safety.org_alert.created', Reference> {}
/** A warning was issued. */
export interface SafetyWarningIssuedWebhookEvent extends Event<'safety.warning_issued', Reference> {}
/** The session failed. */
export interface AgentSessionFailedWebhookEvent extends Event<'agent.session.failed', Reference> {}
/** The session waits for its next turn. */
export interface AgentSessionIdleWebhookEvent extends Event<'agent.session.idle', Reference> {}
/** The session works on a turn. */
export interface AgentSessionInProgressWebhookEvent extends Event<'agent.session.in_progress', Reference> {}
/** The environment expired. */
export interface AgentEnvironmentExpiredWebhookEvent extends Event<'agent.environment.expired', Reference> {}
/** The environment could not be prepared. */
export interface AgentEnvironmentFailedWebhookEvent extends Event<'agent.environment.failed', Reference> {}
/** The environment can be used. */
export interface AgentEnvironmentReadyWebhookEvent extends Event<'agent.environment.ready', Reference> {}
/** The environment was suspended. */
export interface AgentEnvironmentSuspendedWebhookEvent extends Event<'agent.environment.suspended', Reference> {}
/** The session was created. */
export interface AgentSessionCreatedWebhookEvent extends Event<'agent.session.created', SessionCreated> {}
/** The session waits for an action of yours. */
export interface AgentSessionActionRequiredWebhookEvent extends Event<
  'agent.session.action_required',
  RequiredAction
> {}
/** A call waits to be answered. */
export interface RealtimeCallIncomingWebhookEvent extends Event<'realtime.call.incoming', Call & { call_id: string }> {}
/** A call waits to be answered. */
export interface LiveCallIncomingWebhookEvent extends Event<'live.call.incoming', Call & { session_id: string }> {}
/** A transport waits to be answered. */
export interface LiveTransportIncomingWebhookEvent extends Event<
  'live.transport.incoming',
  { type: 'webrtc'; session_id: string } | (Call & { type: 'sip'; session_id: string })
> {}
/** A transport is connected. */
export interface LiveTransportConnectedWebhookEvent extends Event<
  'live.transport.connected',
  { session_id: string; type?: 'webrtc' }
> {}

/** An event that the API delivers, by its `type`. Newer ones arrive as they came. */
export type UnwrapWebhookEvent =
  | BatchCancelledWebhookEvent
  | BatchCompletedWebhookEvent
  | BatchExpiredWebhookEvent
  | BatchFailedWebhookEvent
  | EvalRunCanceledWebhookEvent
  | EvalRunFailedWebhookEvent
  | EvalRunSucceededWebhookEvent
  | FineTuningJobCancelledWebhookEvent
  | FineTuningJobFailedWebhookEvent
  | FineTuningJobSucceededWebhookEvent
  | ResponseCancelledWebhookEvent
  | ResponseCompletedWebhookEvent
  | ResponseFailedWebhookEvent
  | ResponseIncompleteWebhookEvent
  | SafetyAlertCreatedWebhookEvent
  | SafetyDeactivationIssuedWebhookEvent
  | SafetyOrgAlertCreatedWebhookEvent
  | SafetyWarningIssuedWebhookEvent
  | AgentSessionFailedWebhookEvent
  | AgentSessionIdleWebhookEvent
  | AgentSessionInProgressWebhookEvent
  | AgentEnvironmentExpiredWebhookEvent
  | AgentEnvironmentFailedWebhookEvent
  | AgentEnvironmentReadyWebhookEvent
  | AgentEnvironmentSuspendedWebhookEvent
  | AgentSessionCreatedWebhookEvent
  | AgentSessionActionRequiredWebhookEvent
  | RealtimeCallIncomingWebhookEvent
  | LiveCallIncomingWebhookEvent
  | LiveTransportIncomingWebhookEvent
  | LiveTransportConnectedWebhookEvent;
