import type { BaseClient } from './client.ts';

/**
 * A group of operations in the resource tree of the client. Its methods need nothing but `_client`, so that copies,
 * spreads and proxies of a resource work.
 */
export class APIResource {
  /** The client that sends the requests. */
  readonly _client: BaseClient;

  constructor(client: BaseClient) {
    this._client = client;
  }
}
