import type { RawClient } from './raw-client.ts';

/**
 * A group of operations in the resource tree of the client. Its methods need nothing but `_client`, so that copies,
 * spreads and proxies of a resource work.
 */
export class APIResource {
  /** The client that sends the requests. */
  readonly _client: RawClient;

  constructor(client: RawClient) {
    this._client = client;
  }
}
