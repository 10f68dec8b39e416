import { APIPromise } from './api-promise.ts';
import type { Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import type { OperationDescriptor } from './operation.ts';
import { toOutgoing } from './outgoing.ts';

/** Sends one operation that returns bytes: a response whose body is left to the caller. */
export function bytesCall<T>(
  client: BaseClient,
  operation: OperationDescriptor,
  ...[positional, params, options]: Arguments
): APIPromise<T> {
  const pending = client.start(toOutgoing(operation, positional, params), options);
  return new APIPromise<T>(pending, (exchange) => pending.toResponse(exchange) as T);
}
