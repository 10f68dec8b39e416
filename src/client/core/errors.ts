/** Base of everything that this package throws on its own account. */
export class OpenAIError extends Error {
  override name = 'OpenAIError';
}

export interface APIErrorInit {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  /** The `error` member of the envelope, or the whole body where there is no envelope. */
  readonly error: unknown;
  readonly message: string;
}

/** The server answered with an error status. The message holds the request's method and path, and no secret. */
export class APIError extends OpenAIError {
  override name = 'APIError';
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  readonly error: unknown;
  readonly code: string | null | undefined;
  readonly param: string | null | undefined;
  readonly type: string | undefined;
  /** `x-request-id` of the answer: quote it when you report a problem. */
  readonly requestID: string | null;

  constructor(init: APIErrorInit) {
    super(init.message);
    this.status = init.status;
    this.headers = init.headers;
    this.error = init.error;
    this.requestID = init.headers?.get('x-request-id') ?? null;
    const fields = (typeof init.error === 'object' && init.error !== null ? init.error : {}) as Record<string, never>;
    this.code = fields['code'];
    this.param = fields['param'];
    this.type = fields['type'];
  }
}

export class BadRequestError extends APIError {
  override name = 'BadRequestError';
}
export class AuthenticationError extends APIError {
  override name = 'AuthenticationError';
}
export class PermissionDeniedError extends APIError {
  override name = 'PermissionDeniedError';
}
export class NotFoundError extends APIError {
  override name = 'NotFoundError';
}
export class ConflictError extends APIError {
  override name = 'ConflictError';
}
export class UnprocessableEntityError extends APIError {
  override name = 'UnprocessableEntityError';
}
export class RateLimitError extends APIError {
  override name = 'RateLimitError';
}
export class InternalServerError extends APIError {
  override name = 'InternalServerError';
}

/** No answer came: the connection failed. The cause holds the platform's own error. */
export class APIConnectionError extends APIError {
  override name = 'APIConnectionError';

  constructor(message: string, options?: ErrorOptions) {
    super({ status: undefined, headers: undefined, error: undefined, message });
    if (options && 'cause' in options) this.cause = options.cause;
  }
}

/** The caller's signal was aborted. The cause holds the signal's reason. */
export class APIUserAbortError extends APIConnectionError {
  override name = 'APIUserAbortError';
}

const byStatus: Readonly<Record<number, new (init: APIErrorInit) => APIError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The error for an answer, of the class that its status asks for, whatever shape the body has. */
export function errorFromResponse(request: string, response: Response, body: unknown): APIError {
  const { status, headers } = response;
  const error = isEnvelope(body) ? body.error : body;
  const Class = byStatus[status] ?? (status >= 500 ? InternalServerError : APIError);
  return new Class({ status, headers, error, message: `${status} ${messageOf(error)} (${request})` });
}

const isEnvelope = (body: unknown): body is { error: unknown } =>
  typeof body === 'object' && body !== null && 'error' in body;

/** Servers send a text, a list of texts, or something else altogether. */
function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  if (typeof message === 'string') return message === '' ? 'with an empty body' : message.slice(0, 500);
  return message === undefined ? 'without a message' : JSON.stringify(message).slice(0, 500);
}
