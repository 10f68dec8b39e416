import type { RequestOptions } from './options.ts';

/** Settings of a request by path. */
export interface RawRequestOptions extends RequestOptions {
  /**
   * Bytes, blobs, forms and URL parameters are sent unchanged, and so is text with a `content-type`. Streams are sent in
   * chunks and only once. Anything else is sent as JSON, or as a form with `application/x-www-form-urlencoded`; null is
   * no body. A function is called for the body of each attempt.
   */
  body?: unknown;
  /** True to read the response as an event stream, until `[DONE]` or its end. */
  stream?: boolean | undefined;
  /** Which key is sent. Defaults to the administrator's for paths under `/organization` and `/projects`. */
  admin?: boolean | undefined;
}
