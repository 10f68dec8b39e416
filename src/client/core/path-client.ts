import { createByPath, type ByPath } from './by-path.ts';
import type { OperationDescriptor } from './operation.ts';
import type { ClientOptions } from './options.ts';
import { RawClient } from './raw-client.ts';
import { toStreamingFile } from './uploads.ts';

/** A client that knows all operations of the contract and can also be called by path. */
export class PathClient<Paths extends object> extends RawClient {
  /** Same as the export of that name. */
  static readonly toStreamingFile = toStreamingFile;

  /**
   * The operations by path, with the interface of openapi-fetch: `client.api.GET('/files/{file_id}', …)` returns
   * `{data, error, response}` and does not throw for any status. Keys, headers, query, retries, deadlines, middleware
   * and logging work as with the methods. Settings of a request are passed next to `params` and `body`: `{ params,
   * timeout: 5000 }`.
   *
   * @see https://openapi-ts.dev/openapi-fetch/api
   */
  get api(): ByPath<Paths> {
    return (this._api ??= createByPath<Paths>(this, this._operations));
  }

  /** The operations of the contract. */
  declare readonly _operations: readonly OperationDescriptor[];
  /** Made when it is first asked for. */
  declare _api: ByPath<Paths> | undefined;

  constructor(operations: readonly OperationDescriptor[], options: ClientOptions) {
    super(options);
    for (const [name, value] of [
      ['_operations', operations],
      ['_api', undefined],
    ] as const)
      Object.defineProperty(this, name, { value, writable: true });
  }
}
