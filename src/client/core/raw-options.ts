import type { RequestOptions } from './options.ts';

/** Settings of a request by path. */
export interface RawRequestOptions extends RequestOptions {
  /**
   * Text, bytes, blobs, forms and URL parameters are sent unchanged. Streams are sent in chunks and only once. Anything
   * else is sent as JSON. A function is called for the body of each attempt.
   */
  body?: unknown;
  /** True to read the response as an event stream, until `[DONE]` or its end. */
  stream?: boolean | undefined;
  /** Which key is sent. Defaults to the administrator's for paths under `/organization` and `/projects`. */
  admin?: boolean | undefined;
}
