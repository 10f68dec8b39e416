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
import type { ClientOptions } from './options.ts';
import { rawCall, refusePromise } from './raw-call.ts';
import type { RawRequestOptions } from './raw-options.ts';
import { defaultTimeout } from './settings.ts';
import { refuseUnsupported } from './unsupported-options.ts';

/** A client that also sends to paths that are not in the contract, with the static members of the official one. */
export class RawClient extends HookedClient {
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

  /** @throws {OpenAIError} for an option that only the official client has. */
  constructor(options: ClientOptions = {}) {
    super(refuseUnsupported(options));
  }

  /** Sends a request to a path that is not in the contract. */
  request<T = unknown>(options: FinalRequestOptions): APIPromise<T> {
    refusePromise(options);
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
