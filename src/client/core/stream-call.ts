import { APIPromise } from './api-promise.ts';
import { call, toOutgoing, type Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import { openStream } from './open-stream.ts';
import type { OperationDescriptor } from './operation.ts';

/** Sends one operation that returns a {@link Stream} if the params contain `stream: true`, and JSON otherwise. */
export function streamCall<T>(client: BaseClient, operation: OperationDescriptor, ...args: Arguments): APIPromise<T> {
  const [positional, params, options] = args;
  const outgoing = toOutgoing(operation, positional, params);
  if (!outgoing.streams) return call<T>(client, operation, ...args);
  const pending = client.start(outgoing, options);
  const rule = operation.stream ?? { sentinel: null };
  return new APIPromise<T>(pending, async (exchange) => (await openStream(rule, pending, exchange)) as T);
}
