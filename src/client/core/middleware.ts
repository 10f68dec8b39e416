import { OpenAIError } from './errors.ts';
import type { OperationDescriptor } from './operation.ts';

/** Details of the attempt that a middleware wraps. */
export interface MiddlewareContext {
  /** Number of the attempt, starting at 1. */
  readonly attempt: number;
  /** The operation of the contract; undefined for requests by path. */
  readonly operation: OperationDescriptor | undefined;
}

/**
 * Wraps one attempt. It may change the request, return a response without calling `next`, or inspect or replace the
 * response. If it throws, the attempt fails. It sees responses of every status, before they become errors.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response>;

/** Composes several middleware into one, the first outermost. */
export const compose =
  (chain: readonly Middleware[], context: MiddlewareContext, send: (request: Request) => Promise<Response>) =>
  (request: Request): Promise<Response> =>
    chain.reduceRight<(request: Request) => Promise<Response>>(
      (next, middleware) => async (current) => requireResponse(await middleware(current, next, context)),
      send,
    )(request);

/** Duck-typed: the `Response` of another library is not an instance of the platform's class. */
function requireResponse(response: Response | undefined): Response {
  if (response?.headers) return response;
  throw new OpenAIError('A middleware must return a Response, such as that of `next`.');
}
