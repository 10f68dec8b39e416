import { setHidden } from './hidden.ts';
import { isObject } from './json.ts';
import { parseRateLimits, type RateLimits } from './rate-limits.ts';

const brand: unique symbol = Symbol.for('openai-concord.APIError') as never;

/** Base class of all errors that this package throws. */
export class OpenAIError extends Error {
  /** Name of the class, also in minified code. */
  override name = 'OpenAIError';
}

/** The request that caused an error. Its path omits the query, which may hold private data. */
export interface RequestLine {
  /** In upper case. */
  readonly method: string;
  /** The path template if known, such as `/files/{file_id}`. */
  readonly path: string;
}

/**
 * The server returned an error, by status or inside an event stream. The message holds status, method, path and request
 * id, with secrets masked.
 */
export class APIError<
  Status extends number | undefined = number | undefined,
  Sent extends Headers | undefined = Headers | undefined,
  Body = unknown,
> extends OpenAIError {
  override name = 'APIError';
  /**
   * The error for the status of a response, from its parsed body; without a status or headers, that of a connection.
   * `message` is used if the body has none.
   */
  declare static generate: (
    status: number | undefined,
    error: unknown,
    message: string | undefined,
    headers: Headers | undefined,
  ) => APIError;
  // Only declared: see BaseClient.
  /**
   * HTTP status; undefined if no response was received or the error came inside an event stream. The types of the
   * classes for a status do not say the latter, as those of the official client do not.
   */
  declare readonly status: Status;
  /** Headers of the response; undefined if no response was received. Not enumerable. */
  declare readonly headers: Sent;
  /**
   * The `error` member of the envelope. Without an envelope, the whole body, as text if it is not JSON. Not enumerable.
   */
  declare readonly error: Body;
  /** The body of the response, or the data of the event, as text. Not enumerable. */
  declare readonly body: string | undefined;
  /** Most servers send a string; a number is converted to a string. */
  declare readonly code: string | null | undefined;
  /** The rejected parameter, such as `messages[0].content`; null or undefined if the server names none. */
  declare readonly param: string | null | undefined;
  /** The server's kind of error, such as `invalid_request_error`. */
  declare readonly type: string | undefined;
  /** `x-request-id` of the response: quote it when you report a problem. */
  declare readonly requestID: string | null | undefined;
  /** The request; undefined if the error was not caused by one. */
  declare readonly request: RequestLine | undefined;

  constructor(
    status: Status,
    error: unknown,
    message: string | undefined,
    headers: Sent,
    request?: RequestLine,
    cause?: unknown,
  ) {
    const requestID = headers?.get('x-request-id');
    super(describe(status, messageOf(error, message), request, requestID), cause === undefined ? {} : { cause });
    const { code, param, type } = isObject(error) ? error : {};
    this.status = status;
    // The server's data belongs to the caller and must not be logged by accident.
    setHidden(this, 'headers', headers);
    setHidden(this, 'error', error);
    this.code = code === null ? null : textOf(code);
    this.param = param === null ? null : textOf(param);
    this.type = textOf(type);
    this.requestID = requestID;
    this.request = request && { method: request.method, path: request.path };
  }

  /** Rate limits from the response headers; undefined if the response has none. */
  get rateLimits(): RateLimits | undefined {
    return this.headers && parseRateLimits(this.headers);
  }

  get [brand](): true {
    return true;
  }
}

/** Whether a value is an {@link APIError}, including one from another copy of this package in the same program. */
export const isAPIError = (value: unknown): value is APIError =>
  isObject(value) && (value as { [brand]?: unknown })[brand] === true;

/** 400: the request is malformed. */
export class BadRequestError extends APIError<400, Headers> {
  override name = 'BadRequestError';
}
/** 401: the key is missing, wrong or revoked. */
export class AuthenticationError extends APIError<401, Headers> {
  override name = 'AuthenticationError';
}
/** 403: the key does not have permission. */
export class PermissionDeniedError extends APIError<403, Headers> {
  override name = 'PermissionDeniedError';
}
/** 404: the resource does not exist, or the key has no access to it. */
export class NotFoundError extends APIError<404, Headers> {
  override name = 'NotFoundError';
}
/** 408: the server timed out waiting for the request. Retried by default. */
export class RequestTimeoutError extends APIError<408, Headers> {
  override name = 'RequestTimeoutError';
}
/** 409: the resource is in the wrong state. Retried by default. */
export class ConflictError extends APIError<409, Headers> {
  override name = 'ConflictError';
}
/** 413: the body is larger than the server accepts. */
export class PayloadTooLargeError extends APIError<413, Headers> {
  override name = 'PayloadTooLargeError';
}
/** 422: well-formed, but with values that the server cannot process. */
export class UnprocessableEntityError extends APIError<422, Headers> {
  override name = 'UnprocessableEntityError';
}
/** 429: too many requests or tokens. Retried by default. */
export class RateLimitError extends APIError<429, Headers> {
  override name = 'RateLimitError';
}
/** 429 with `insufficient_quota`: the credit is used up. Waiting does not help, so it is never retried. */
export class InsufficientQuotaError extends RateLimitError {
  override name = 'InsufficientQuotaError';
}
/** 500 and above: the server failed. Retried by default. */
export class InternalServerError extends APIError<number, Headers> {
  override name = 'InternalServerError';
}
/** 503: the server is overloaded or down. Retried by default. */
export class ServiceUnavailableError extends InternalServerError {
  override name = 'ServiceUnavailableError';
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** Servers send a text, a list of texts, or another type; those made with FastAPI call it `detail`. */
function messageOf(error: unknown, given: string | undefined): string {
  const { message: own, detail } = isObject(error) ? error : { message: given ?? error };
  const message = own ?? (typeof detail === 'string' ? detail : given);
  if (message === undefined) return 'without a message';
  try {
    return (typeof message === 'string' ? message : JSON.stringify(message)).slice(0, 500);
  } catch {
    // Nesting deeper than the call stack.
    return 'with a message that cannot be shown';
  }
}

function describe(
  status: number | undefined,
  message: string,
  request: RequestLine | undefined,
  requestID: string | null | undefined,
): string {
  const text = [status, message].filter(Boolean).join(' ');
  const context = [request && `${request.method} ${request.path}`, requestID && `request id ${requestID}`];
  const shown = context.filter(Boolean).join(', ');
  return shown ? `${text} (${shown})` : text;
}
