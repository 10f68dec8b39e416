import { mergeHeaders } from '../core/headers.ts';
import { APIResource, OpenAIError, type HeadersInput } from '../core/index.ts';
import type {
  AgentEnvironmentExpiredWebhookEvent,
  AgentEnvironmentFailedWebhookEvent,
  AgentEnvironmentReadyWebhookEvent,
  AgentEnvironmentSuspendedWebhookEvent,
  AgentSessionActionRequiredWebhookEvent,
  AgentSessionCreatedWebhookEvent,
  AgentSessionFailedWebhookEvent,
  AgentSessionIdleWebhookEvent,
  AgentSessionInProgressWebhookEvent,
  BatchCancelledWebhookEvent,
  BatchCompletedWebhookEvent,
  BatchExpiredWebhookEvent,
  BatchFailedWebhookEvent,
  EvalRunCanceledWebhookEvent,
  EvalRunFailedWebhookEvent,
  EvalRunSucceededWebhookEvent,
  FineTuningJobCancelledWebhookEvent,
  FineTuningJobFailedWebhookEvent,
  FineTuningJobSucceededWebhookEvent,
  LiveCallIncomingWebhookEvent,
  LiveTransportConnectedWebhookEvent,
  LiveTransportIncomingWebhookEvent,
  RealtimeCallIncomingWebhookEvent,
  ResponseCancelledWebhookEvent,
  ResponseCompletedWebhookEvent,
  ResponseFailedWebhookEvent,
  ResponseIncompleteWebhookEvent,
  SafetyAlertCreatedWebhookEvent,
  SafetyDeactivationIssuedWebhookEvent,
  SafetyOrgAlertCreatedWebhookEvent,
  SafetyWarningIssuedWebhookEvent,
  UnwrapWebhookEvent,
} from './webhook-events.ts';
import { signatureOf } from './webhook-signature.ts';

export type { UnwrapWebhookEvent } from './webhook-events.ts';

/** A delivery is not signed with the secret, or is too old or too new. Do not act on it. */
export class InvalidWebhookSignatureError extends OpenAIError {
  override name = 'InvalidWebhookSignatureError';
}

/** `client.webhooks`: deliveries of the API to a server of yours. Nothing is sent. */
export class Webhooks extends APIResource {
  /**
   * The event of a delivery, once its signature is verified.
   *
   * @param payload the body as it was received: parsing and writing it again changes it.
   * @param headers those of the delivery.
   * @param secret default: `webhookSecret` of the client.
   * @param tolerance seconds that the delivery may be old, or ahead; 300 by default.
   * @throws {InvalidWebhookSignatureError} as {@link verifySignature}.
   */
  async unwrap(
    payload: string,
    headers: HeadersInput,
    secret?: string | null,
    tolerance?: number,
  ): Promise<UnwrapWebhookEvent> {
    await this.verifySignature(payload, headers, secret, tolerance);
    return JSON.parse(payload) as UnwrapWebhookEvent;
  }

  /**
   * Checks that a delivery is signed with the secret, and now.
   *
   * @throws {InvalidWebhookSignatureError} if it is not; {@link OpenAIError} without a secret or a header.
   */
  async verifySignature(
    payload: string,
    headers: HeadersInput,
    secret: string | null = this._client.webhookSecret,
    tolerance = 300,
  ): Promise<void> {
    if (!secret) throw new OpenAIError('No secret: pass `webhookSecret`, or set OPENAI_WEBHOOK_SECRET.');
    const all = mergeHeaders(headers);
    const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) =>
      required(all, `webhook-${name}`),
    );
    const age = Date.now() / 1000 - Number(timestamp);
    if (!(Math.abs(age) <= tolerance))
      throw new InvalidWebhookSignatureError(
        `The webhook is ${age > 0 ? 'too old' : 'from the future, or has no time'}: more than ${tolerance} seconds.`,
      );
    const due = await signatureOf(payload, { secret, id: id as string, timestamp: timestamp as string });
    // Every one is compared in full: what takes how long tells nothing.
    const matches = (signatures as string).split(' ').map((given) => isSame(given.replace(/^v1,/, ''), due));
    if (!matches.includes(true)) throw new InvalidWebhookSignatureError('The signature of the webhook does not match.');
  }
}

/** The events by their official names, as in `OpenAI.Webhooks.BatchCompletedWebhookEvent`. */
export declare namespace Webhooks {
  export type {
    AgentEnvironmentExpiredWebhookEvent,
    AgentEnvironmentFailedWebhookEvent,
    AgentEnvironmentReadyWebhookEvent,
    AgentEnvironmentSuspendedWebhookEvent,
    AgentSessionActionRequiredWebhookEvent,
    AgentSessionCreatedWebhookEvent,
    AgentSessionFailedWebhookEvent,
    AgentSessionIdleWebhookEvent,
    AgentSessionInProgressWebhookEvent,
    BatchCancelledWebhookEvent,
    BatchCompletedWebhookEvent,
    BatchExpiredWebhookEvent,
    BatchFailedWebhookEvent,
    EvalRunCanceledWebhookEvent,
    EvalRunFailedWebhookEvent,
    EvalRunSucceededWebhookEvent,
    FineTuningJobCancelledWebhookEvent,
    FineTuningJobFailedWebhookEvent,
    FineTuningJobSucceededWebhookEvent,
    LiveCallIncomingWebhookEvent,
    LiveTransportConnectedWebhookEvent,
    LiveTransportIncomingWebhookEvent,
    RealtimeCallIncomingWebhookEvent,
    ResponseCancelledWebhookEvent,
    ResponseCompletedWebhookEvent,
    ResponseFailedWebhookEvent,
    ResponseIncompleteWebhookEvent,
    SafetyAlertCreatedWebhookEvent,
    SafetyDeactivationIssuedWebhookEvent,
    SafetyOrgAlertCreatedWebhookEvent,
    SafetyWarningIssuedWebhookEvent,
    UnwrapWebhookEvent,
  };
}

function required(headers: Headers, name: string): string {
  const value = headers.get(name);
  if (value === null || value === '') throw new OpenAIError(`The webhook has no header \`${name}\`.`);
  return value;
}

/** Compares in a time that does not depend on where the texts differ. */
function isSame(given: string, due: string): boolean {
  let difference = given.length ^ due.length;
  for (let at = 0; at < due.length; at++) difference |= due.charCodeAt(at) ^ given.charCodeAt(at);
  return difference === 0;
}
