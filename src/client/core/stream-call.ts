import { APIPromise } from './api-promise.ts';
import { call, type Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import { EventDeadlines } from './deadlines.ts';
import { openStream } from './open-stream.ts';
import type { OperationDescriptor, StreamRule } from './operation.ts';
import { asksForEvents, toOutgoing } from './outgoing.ts';

/** Sends one operation that returns a {@link Stream} if the params contain `stream: true`, and JSON otherwise. */
export const streamCall = <T>(
  client: BaseClient,
  operation: OperationDescriptor,
  rule: StreamRule,
  ...args: Arguments
): APIPromise<T> =>
  asksForEvents(args[1]) ? eventsCall<T>(client, operation, rule, ...args) : call<T>(client, operation, ...args);

/** The same for params that are known to contain it. */
export function eventsCall<T>(
  client: BaseClient,
  operation: OperationDescriptor,
  rule: StreamRule,
  ...[positional, params, options]: Arguments
): APIPromise<T> {
  const pending = client.start({ ...toOutgoing(operation, positional, params), events: EventDeadlines }, options);
  return new APIPromise<T>(pending, async (exchange) => (await openStream(rule, pending, exchange)) as T);
}
