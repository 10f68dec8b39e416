import type { BaseClient } from './client.ts';

/** A group of operations in the tree under the client. */
export class APIResource {
  protected readonly client: BaseClient;

  constructor(client: BaseClient) {
    this.client = client;
  }
}
