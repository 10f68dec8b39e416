import type { Client } from 'openapi-fetch';
import { BaseClient } from './client.ts';
import type { ClientOptions } from './options.ts';
import type { OperationDescriptor } from './operation.ts';

/** A client that knows all operations of the contract, and so can also be asked by path. */
export class PathClient<Paths extends object> extends BaseClient {
  /**
   * The operations by path, as openapi-fetch offers them: `client.api.GET('/files/{file_id}', …)` answers
   * `{data, error, response}` and throws for no status. Keys and headers with one allowed value are sent as elsewhere.
   *
   * @see https://openapi-ts.dev/openapi-fetch/api
   */
  readonly api: Client<Paths>;

  constructor(operations: readonly OperationDescriptor[], options: ClientOptions) {
    super(options);
    const byRoute = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
    this.api = this.createHttp<Paths>();
    this.api.use({
      onRequest: ({ request, schemaPath }) => {
        const added = this.headersFor(byRoute.get(`${request.method} ${schemaPath}`) ?? {});
        for (const [name, value] of added) if (!request.headers.has(name)) request.headers.set(name, value);
      },
    });
  }
}
