import {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InsufficientQuotaError,
  InternalServerError,
  NotFoundError,
  PayloadTooLargeError,
  PermissionDeniedError,
  RateLimitError,
  RequestTimeoutError,
  ServiceUnavailableError,
  UnprocessableEntityError,
  type RequestLine,
} from './errors.ts';
import { APIConnectionError, DecodeError, RedirectError } from './connection-errors.ts';
import type { Attempt } from './attempt.ts';
import { describeText } from './evidence.ts';
import { setHidden } from './hidden.ts';
import { isObject, parseJson } from './json.ts';
import { redactText, type Sent } from './redact.ts';

type ErrorClass = new (...args: never) => APIError;
type Make = new (...args: ConstructorParameters<typeof APIError>) => APIError;

const byStatus: Readonly<Record<number, ErrorClass>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  408: RequestTimeoutError,
  409: ConflictError,
  413: PayloadTooLargeError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  503: ServiceUnavailableError,
};

/** Inside an event stream or a success response the status does not help: type and code determine the kind of error. */
const byKind: readonly (readonly [RegExp, ErrorClass])[] = [
  [/rate_limit/, RateLimitError],
  [/overloaded|unavailable/, ServiceUnavailableError],
  [/server_error/, InternalServerError],
  [/authentication/, AuthenticationError],
  [/permission/, PermissionDeniedError],
  [/not_found/, NotFoundError],
  [/invalid/, BadRequestError],
];

interface Answer {
  /** Undefined inside an event stream. */
  readonly status?: number;
  readonly headers: Headers;
}

/** The error for a response or a stream event. Status and kind determine the class, whatever the shape of the body. */
export function errorFromResponse({ status, headers }: Answer, body: string, { sent, request }: Attempt): APIError {
  const text = redactText(body, sent);
  const value = parseJson(text);
  const message = value === undefined ? `with ${describeText(text)}` : undefined;
  return setHidden(errorFor(status, value ?? text, message, safeHeaders(headers, sent), request), 'body', text);
}

/**
 * The error for a response with a success status and an unexpected body.
 *
 * @param what the problem with the body.
 */
export function decodeError(what: string, body: string, { status, headers }: Response, attempt: Attempt): DecodeError {
  const text = redactText(body, attempt.sent);
  const response = { status, headers: safeHeaders(headers, attempt.sent) };
  return new DecodeError(`${what}: ${describeText(text)}.`, text, response, attempt.request);
}

/** Servers echo what they received, even as the request id. */
const safeHeaders = (headers: Headers, sent: Sent | undefined): Headers =>
  new Headers([...headers].map(([name, value]): [string, string] => [name, redactText(value, sent)]));

/** The error that a body holds, of the class that status and kind say. */
function errorFor(
  ...[status, body, message, headers, request]: readonly [...Parameters<typeof APIError.generate>, RequestLine?]
): APIError {
  const error = errorIn(body) ?? body;
  const { type, code } = isObject(error) ? error : {};
  const kind = [type, code].filter((part) => typeof part === 'string').join(' ');
  return new (classFor(status, kind) as Make)(status, error, message, headers, request);
}

function classFor(status: number | undefined, kind: string): ErrorClass {
  if (/insufficient_quota|credit_balance_exhausted/.test(kind)) return InsufficientQuotaError;
  if (status === undefined || status < 300) return byKind.find(([pattern]) => pattern.test(kind))?.[1] ?? APIError;
  return byStatus[status] ?? (status >= 500 ? InternalServerError : status < 400 ? RedirectError : APIError);
}

// A static member of a class that must not know its subclasses.
APIError.generate = (status, body, message, headers) =>
  status && headers ? errorFor(status, body, message, headers) : new APIConnectionError({ message, cause: body });

/** The error of an envelope; undefined if there is none. */
export const errorIn = (body: unknown): unknown => (isObject(body) ? (body['error'] ?? undefined) : undefined);

/**
 * Whether a body reports a failed request, whatever the status. A failure inside a resource, such as a job, has an id
 * and an object type next to it.
 */
export const isEnvelope = (body: unknown): boolean => {
  const { id, object } = (body ?? {}) as { id?: unknown; object?: unknown };
  return (errorIn(body) !== undefined && id === undefined && object === undefined) || object === 'error';
};
