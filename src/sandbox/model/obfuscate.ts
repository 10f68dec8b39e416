import { isObject, type Json } from '../../accumulate/json.ts';
import type { StreamedEvent } from '../../relations/terms/model.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const block = 16;

/** Pads the chunks of a completion, so that their lengths do not tell the lengths of the tokens. */
export function padChunk({ data, ...event }: StreamedEvent): StreamedEvent {
  if (!isObject(data)) return { ...event, data };
  const bare = Buffer.byteLength(JSON.stringify({ ...data, obfuscation: '' }));
  return { ...event, data: { ...data, obfuscation: padding((((1 - bare) % block) + block) % block) } };
}

/** Pads the deltas of a response. */
export function padDelta({ data, ...event }: StreamedEvent): StreamedEvent {
  const { type, delta } = data as Json;
  if (typeof delta !== 'string' || !String(type).endsWith('.delta')) return { ...event, data };
  const left = (block - ([...delta].length % block)) % block;
  return { ...event, data: { ...(data as Json), obfuscation: padding(left) } };
}

const padding = (length: number): string =>
  Array.from({ length }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
