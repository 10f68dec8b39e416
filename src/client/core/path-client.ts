import type { APIPromise } from './api-promise.ts';
import {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from './errors.ts';
import { APIConnectionError, APIConnectionTimeoutError, APIUserAbortError } from './connection-errors.ts';
import { HookedClient } from './hooks.ts';
import type { FinalRequestOptions } from './send-hooked.ts';
import { toFile } from './to-file.ts';
import { createByPath, type ByPath } from './by-path.ts';
import type { ClientOptions } from './options.ts';
import type { OperationDescriptor } from './operation.ts';
import { rawCall } from './raw-call.ts';
import type { RawRequestOptions } from './raw-options.ts';
import { defaultTimeout } from './settings.ts';
import { refuseUnsupported } from './unsupported-options.ts';

/** A client that knows all operations of the contract and can also be called by path. */
export class PathClient<Paths extends object> extends HookedClient {
  /** The error classes that the official client exposes as static members. The package exports all of them too. */
  static readonly APIConnectionError = APIConnectionError;
  static readonly APIConnectionTimeoutError = APIConnectionTimeoutError;
  static readonly APIError = APIError;
  static readonly APIUserAbortError = APIUserAbortError;
  static readonly AuthenticationError = AuthenticationError;
  static readonly BadRequestError = BadRequestError;
  static readonly ConflictError = ConflictError;
  static readonly InternalServerError = InternalServerError;
  static readonly NotFoundError = NotFoundError;
  static readonly OpenAIError = OpenAIError;
  static readonly PermissionDeniedError = PermissionDeniedError;
  static readonly RateLimitError = RateLimitError;
  static readonly UnprocessableEntityError = UnprocessableEntityError;
  /** Default of `timeout` in milliseconds. */
  static readonly DEFAULT_TIMEOUT: number = defaultTimeout;
  /** Same as the export of that name. */
  static readonly toFile = toFile;

  /**
   * The operations by path, with the interface of openapi-fetch: `client.api.GET('/files/{file_id}', …)` returns
   * `{data, error, response}` and does not throw for any status. Keys, headers, query, retries, deadlines, middleware
   * and logging work as with the methods. Settings of a request are passed next to `params` and `body`: `{ params,
   * timeout: 5000 }`.
   *
   * @see https://openapi-ts.dev/openapi-fetch/api
   */
  get api(): ByPath<Paths> {
    return (this._api ??= createByPath<Paths>(this, this._operations, this._options.defaultQuery));
  }

  /** The operations of the contract. */
  declare readonly _operations: readonly OperationDescriptor[];
  /** Made when it is first asked for. */
  declare _api: ByPath<Paths> | undefined;

  constructor(operations: readonly OperationDescriptor[], options: ClientOptions) {
    super(refuseUnsupported(options));
    for (const [name, value] of [
      ['_operations', operations],
      ['_api', undefined],
    ] as const)
      Object.defineProperty(this, name, { value, writable: true });
  }

  /** Sends a request to a path that is not in the contract. */
  request<T = unknown>(options: FinalRequestOptions): APIPromise<T> {
    const { method, path, ...rest } = options;
    return rawCall<T>(this, method.toUpperCase(), path, rest as RawRequestOptions);
  }

  /** Sends `GET` to a path that is not in the contract. */
  get<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'GET', path, options);
  }

  /** Sends `POST` to a path that is not in the contract. */
  post<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'POST', path, options);
  }

  /** Sends `PUT` to a path that is not in the contract. */
  put<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'PUT', path, options);
  }

  /** Sends `PATCH` to a path that is not in the contract. */
  patch<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'PATCH', path, options);
  }

  /** Sends `DELETE` to a path that is not in the contract. */
  delete<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'DELETE', path, options);
  }
}
