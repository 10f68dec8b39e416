import { closeSource, keepFailure } from './close-source.ts';
import { encodeJson, type EncodedBody, type OpenBody, type PlatformBody } from './body.ts';
import { streamedBody } from './byte-stream.ts';
import { isObject } from './json.ts';
import { serializeQuery } from './query.ts';
import { isSource, type Source } from './structure.ts';

/**
 * The body of a request by path. Text, bytes, blobs, forms and URL parameters are sent unchanged; streams are sent in
 * chunks and only once; a function is called for the body of each attempt; anything else is sent as JSON.
 *
 * @param type the content type that is given with it: null if there is none, which makes JSON of a text; fields may be a
 * form.
 */
export function encodeRaw(body: unknown, type?: string | null): EncodedBody {
  if (typeof body === 'function') {
    return {
      replayable: true,
      open: async (attempt) => encodeRaw(await (body as () => unknown)(), type).open(attempt),
    };
  }
  if (isSource(body)) {
    keepFailure(body);
    return {
      replayable: false,
      open: (attempt): OpenBody => streamedBody(body as Source<Uint8Array>, attempt),
      close: () => closeSource(body),
    };
  }
  if (isPlatformBody(body) && !(typeof body === 'string' && type === null))
    return { replayable: true, open: (): OpenBody => ({ body }) };
  if (isObject(body) && type && /^application\/x-www-form-urlencoded/i.test(type))
    return encodeRaw(serializeQuery(body));
  return encodeJson(body);
}

/** Whether `fetch` accepts the value unchanged, any number of times. */
export const isPlatformBody = (body: unknown): body is PlatformBody =>
  typeof body === 'string' ||
  body instanceof ArrayBuffer ||
  ArrayBuffer.isView(body) ||
  body instanceof Blob ||
  body instanceof FormData ||
  body instanceof URLSearchParams;
