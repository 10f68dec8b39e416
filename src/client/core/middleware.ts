import { OpenAIError } from './errors.ts';
import type { OperationDescriptor } from './operation.ts';

/** What a middleware is told of the try that it runs around. */
export interface MiddlewareContext {
  /** Number of the try, from 1. */
  readonly attempt: number;
  /** The operation of the contract; undefined for requests by path. */
  readonly operation: OperationDescriptor | undefined;
}

/**
 * Runs around one try. It may change the request, answer without calling `next`, look at the response or replace it;
 * what it throws fails the try. It sees answers of every status, before they become errors.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response>;

/** One function of several, the first outermost. */
export const compose =
  (chain: readonly Middleware[], context: MiddlewareContext, send: (request: Request) => Promise<Response>) =>
  (request: Request): Promise<Response> =>
    chain.reduceRight<(request: Request) => Promise<Response>>(
      (next, middleware) => async (current) => requireResponse(await middleware(current, next, context)),
      send,
    )(request);

/** By what it has: the `Response` of another library is no instance of the platform's. */
function requireResponse(response: Response | undefined): Response {
  if (response?.headers) return response;
  throw new OpenAIError('A middleware must return a Response, such as that of `next`.');
}
