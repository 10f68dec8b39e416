import { APIPromise } from './api-promise.ts';
import type { Encode } from './body.ts';
import type { BaseClient } from './client.ts';
import { parseObject, textOf } from './json-answer.ts';
import { withRequestID } from './request-id.ts';
import { OpenAIError } from './errors.ts';
import type { OperationDescriptor } from './operation.ts';
import type { RequestOptions } from './options.ts';
import { asksForEvents, toOutgoing } from './outgoing.ts';

/** The arguments of a method, as the generated code passes them. */
export type Arguments = readonly [
  /** The last path parameter. */
  positional: string | undefined,
  /** All other parameters. */
  params: object | null | undefined,
  options: RequestOptions | undefined,
];

/** Sends one operation that returns JSON. */
export function call<T>(client: BaseClient, operation: OperationDescriptor, ...args: Arguments): APIPromise<T> {
  return callEncoded(client, operation, undefined, ...args);
}

/** The same with a body that is not JSON. */
export function callEncoded<T>(
  client: BaseClient,
  operation: OperationDescriptor,
  encode: Encode | undefined,
  ...[positional, params, options]: Arguments
): APIPromise<T> {
  const outgoing = toOutgoing(operation, positional, params, encode);
  const refused = operation.streams && asksForEvents(params);
  const pending = client.start(refused ? { ...outgoing, parts: refuseStream } : outgoing, options);
  return new APIPromise<T>(pending, async (exchange) =>
    withRequestID(parseObject(await textOf(exchange, pending), exchange) as T, exchange.response),
  );
}

function refuseStream(): never {
  throw new OpenAIError('The function whose name ends in `Stream` gives events.');
}
