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

/** The events that carry the id of a thing alone. */
type OfThing =
  | `batch.${'cancelled' | 'completed' | 'expired' | 'failed'}`
  | `eval.run.${'canceled' | 'failed' | 'succeeded'}`
  | `fine_tuning.job.${'cancelled' | 'failed' | 'succeeded'}`
  | `response.${'cancelled' | 'completed' | 'failed' | 'incomplete'}`
  | `safety.${'alert.created' | 'deactivation_issued' | 'org_alert.created' | 'warning_issued'}`
  | `agent.session.${'created' | 'failed' | 'idle' | 'in_progress'}`
  | `agent.environment.${'expired' | 'failed' | 'ready' | 'suspended'}`;

/** A call that waits to be answered. */
interface Call {
  sip_headers: { name: string; value: string }[];
  sip_media_security?: 'rtp' | 'srtp' | (string & {});
}

/** What an agent waits for. */
interface RequiredAction {
  id: string;
  required_action: {
    type: 'computer_use_approval_request' | 'environment_connection' | 'function_call' | 'mcp_approval_request';
  };
}

type OfThings = { [Type in OfThing]: Event<Type, { id: string }> }[OfThing];

/** An event that the API delivers, by its `type`. Newer ones arrive as they came. */
export type UnwrapWebhookEvent =
  | OfThings
  | Event<'agent.session.action_required', RequiredAction>
  | Event<'realtime.call.incoming', Call & { call_id: string }>
  | Event<'live.call.incoming', Call & { session_id: string }>
  | Event<
      'live.transport.incoming',
      { type: 'webrtc'; session_id: string } | (Call & { type: 'sip'; session_id: string })
    >
  | Event<'live.transport.connected', { session_id: string }>;
