import type { BaseClient } from './client.ts';

/** A group of operations in the resource tree of the client. */
export class APIResource {
  protected readonly client: BaseClient;

  constructor(client: BaseClient) {
    this.client = client;
  }
}
