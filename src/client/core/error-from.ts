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
import { setHidden } from './hidden.ts';
import { redactText } from './redact.ts';

type ErrorClass = new (...args: ConstructorParameters<typeof APIError>) => APIError;

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

/** Inside an event stream there is no status: type and code say what kind of error it is. */
const byKind: readonly (readonly [RegExp, ErrorClass])[] = [
  [/rate_limit/, RateLimitError],
  [/overloaded|unavailable/, ServiceUnavailableError],
  [/server_error/, InternalServerError],
  [/authentication/, AuthenticationError],
  [/permission/, PermissionDeniedError],
  [/not_found/, NotFoundError],
  [/invalid/, BadRequestError],
];

/** The error for an answer, of the class that its status and kind ask for, whatever shape the body has. */
export function errorFromResponse(
  response: Response,
  body: string,
  request: RequestLine,
  authorization?: string | null,
): APIError {
  const text = redactText(body, authorization);
  return setHidden(makeError(response.status, parseLeniently(text), response.headers, request), 'body', text);
}

/** The error that an event stream brought, flat or in an envelope. */
export const errorFromEvent = (data: unknown, headers: Headers | undefined, request?: RequestLine): APIError =>
  makeError(undefined, data, headers, request);

function makeError(
  status: number | undefined,
  body: unknown,
  headers: Headers | undefined,
  request: RequestLine | undefined,
): APIError {
  const error = errorIn(body) ?? body;
  const kind = typeof error === 'object' && error !== null ? (error as { code?: unknown; type?: unknown }) : {};
  return new (classFor(status, `${kind.type} ${kind.code}`))(status, error, undefined, headers, request);
}

function classFor(status: number | undefined, kind: string): ErrorClass {
  if (/insufficient_quota|credit_balance_exhausted/.test(kind)) return InsufficientQuotaError;
  if (status === undefined) return byKind.find(([pattern]) => pattern.test(kind))?.[1] ?? APIError;
  return byStatus[status] ?? (status >= 500 ? InternalServerError : APIError);
}

/** The error of an envelope; undefined where there is none. */
export const errorIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'error' in body ? (body.error ?? undefined) : undefined;

function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
