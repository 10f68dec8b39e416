import type { Call } from '../call.ts';
import { ApiError, unknownRoute } from '../errors.ts';
import { addressOf } from './address.ts';
import type { Fault } from './fault.ts';

/** The error that is answered instead. Undefined if the fault is none. */
export function errorOf({ kind, wait = 1 }: Fault, call: Call): ApiError | undefined {
  const retry = { 'retry-after': String(wait), 'retry-after-ms': String(wait * 1000) };
  switch (kind) {
    case 'rate-limit':
      return new ApiError(429, `Too many requests: try again in ${wait}s.`, {
        type: 'requests',
        code: 'rate_limit_exceeded',
        headers: retry,
      });
    case 'quota':
      return new ApiError(429, 'The quota of this project is spent.', {
        type: 'insufficient_quota',
        code: 'insufficient_quota',
      });
    case 'server-error':
      return new ApiError(500, 'The server had an error while it processed the request.', {});
    case 'overloaded':
      return new ApiError(503, 'The server is overloaded: try again later.', { code: 'slow_down', headers: retry });
    case 'unknown-route':
      return unknownRoute(call.operation.method, addressOf(call));
    default:
      return undefined;
  }
}
