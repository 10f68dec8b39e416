import type { Problem } from '../refusals/problem.ts';

/** An error as the API answers it: status and envelope. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
  readonly param: string | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    details: Partial<Pick<ApiError, 'type' | 'code' | 'param' | 'headers'>>,
  ) {
    super(message);
    const { type = status >= 500 ? 'server_error' : 'invalid_request_error', code = null, param = null } = details;
    this.status = status;
    this.type = type;
    this.code = code;
    this.param = param;
    this.headers = details.headers ?? {};
  }
}

/** Ends a connection in the middle of an answer, because a fault asks for it. */
export class CutError extends Error {
  override name = 'CutError';
}

/** The body of an error answer. */
export const envelopeOf = ({ message, type, param, code }: ApiError): object => ({
  error: { message, type, param, code },
});

/** A request that cannot be carried out as it is. */
export const badRequest = (message: string, param: string | null = null, code: string | null = null): ApiError =>
  new ApiError(400, message, { param, code });

export const notFound = (message: string, param: string | null = null, code: string | null = null): ApiError =>
  new ApiError(404, message, { param, code });

export const unknownRoute = (method: string, path: string): ApiError =>
  notFound(`There is no operation ${method.toUpperCase()} ${path}.`, null, 'unknown_url');

export const refused = ({ message, param, code }: Problem): ApiError => badRequest(message, param, code);

export const asApiError = (error: unknown, requestId: string): ApiError =>
  error instanceof ApiError
    ? error
    : new ApiError(500, `The sandbox failed on this request. Its id is ${requestId}.`, {});
