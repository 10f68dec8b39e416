import type { APIPromise } from './api-promise.ts';
import { BaseClient } from './client.ts';
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
import { toFile } from './to-file.ts';
import { createByPath, type ByPath } from './by-path.ts';
import type { ClientOptions } from './options.ts';
import type { OperationDescriptor } from './operation.ts';
import { rawCall, type RawRequestOptions } from './raw-call.ts';
import { defaultTimeout } from './settings.ts';
import { refuseUnsupported } from './unsupported-options.ts';

/** A client that knows all operations of the contract, and so can also be asked by path. */
export class PathClient<Paths extends object> extends BaseClient {
  /** The error classes that the official client has on its class. All of them are exported by the package, too. */
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
  /** Milliseconds that one try may take, where nothing else is said. */
  static readonly DEFAULT_TIMEOUT: number = defaultTimeout;
  /** As the export of that name. */
  static readonly toFile = toFile;

  /**
   * The operations by path, as openapi-fetch offers them: `client.api.GET('/files/{file_id}', …)` answers
   * `{data, error, response}` and throws for no status. All else is as with the methods: keys, headers, query, retries,
   * deadlines, middleware and log. Settings of a request stand beside `params` and `body`: `{ params, timeout: 5000 }`.
   *
   * @see https://openapi-ts.dev/openapi-fetch/api
   */
  get api(): ByPath<Paths> {
    return (this.#api ??= createByPath<Paths>(this, this.#operations, this.options.defaultQuery));
  }

  readonly #operations: readonly OperationDescriptor[];
  #api: ByPath<Paths> | undefined;

  constructor(operations: readonly OperationDescriptor[], options: ClientOptions) {
    super(refuseUnsupported(options));
    this.#operations = operations;
  }

  /** `GET` of a path that the contract does not have. */
  get<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'GET', path, options);
  }

  /** `POST` to a path that the contract does not have. */
  post<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'POST', path, options);
  }

  /** `PUT` to a path that the contract does not have. */
  put<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'PUT', path, options);
  }

  /** `PATCH` of a path that the contract does not have. */
  patch<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'PATCH', path, options);
  }

  /** `DELETE` of a path that the contract does not have. */
  delete<T = unknown>(path: string, options?: RawRequestOptions): APIPromise<T> {
    return rawCall<T>(this, 'DELETE', path, options);
  }
}
