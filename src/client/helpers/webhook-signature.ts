/** What is signed, and with what. */
export interface WebhookSigning {
  /** `whsec_` and base64, or plain text. */
  readonly secret: string;
  /** Identifies the delivery. */
  readonly id: string;
  /** Unix seconds. */
  readonly timestamp: number;
}

/**
 * The headers of a delivery that is signed, for tests of a receiver.
 *
 * @param payload the body as it will be delivered.
 */
export async function signWebhook(payload: string, signing: WebhookSigning): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(signing.timestamp));
  return {
    'webhook-id': signing.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${await signatureOf(payload, { ...signing, timestamp })}`,
  };
}

/** HMAC-SHA-256 of `id.timestamp.payload`, as base64. */
export async function signatureOf(
  payload: string,
  { secret, id, timestamp }: { readonly secret: string; readonly id: string; readonly timestamp: string },
): Promise<string> {
  const encoder = new TextEncoder();
  const bytes = secret.startsWith('whsec_') ? fromBase64(secret.slice(6)) : encoder.encode(secret);
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(`${id}.${timestamp}.${payload}`));
  return btoa(String.fromCharCode(...new Uint8Array(signed)));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    throw new Error('The webhook secret is not base64 after `whsec_`.');
  }
}
