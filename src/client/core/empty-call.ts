import { APIPromise } from './api-promise.ts';
import type { Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import { parseJson } from './json.ts';
import { refuseEnvelope, textOf } from './json-answer.ts';
import type { OperationDescriptor } from './operation.ts';
import { toOutgoing } from './outgoing.ts';

/** Sends one operation that returns nothing. What a server sends all the same is not read, unless it is an error. */
export function emptyCall<T>(
  client: BaseClient,
  operation: OperationDescriptor,
  ...[positional, params, options]: Arguments
): APIPromise<T> {
  const pending = client.start(toOutgoing(operation, positional, params), options);
  return new APIPromise<T>(pending, async (exchange) => {
    const text = await textOf(exchange, pending);
    refuseEnvelope(parseJson(text), text, exchange);
    return undefined as T;
  });
}
