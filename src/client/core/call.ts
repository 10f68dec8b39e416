import { APIPromise } from './api-promise.ts';
import type { Encode } from './body.ts';
import type { BaseClient } from './client.ts';
import { parseJson } from './json.ts';
import { parseObject, refuseEnvelope, textOf } from './json-answer.ts';
import { withRequestID } from './request-id.ts';
import { OpenAIError } from './errors.ts';
import type { OperationDescriptor } from './operation.ts';
import type { RequestOptions } from './options.ts';
import { toOutgoing } from './outgoing.ts';

/** The arguments of a method, as the generated code passes them. */
export type Arguments = readonly [
  /** The last path parameter. */
  positional: string | undefined,
  /** All other parameters. */
  params: object | null | undefined,
  options: RequestOptions | undefined,
];

/** Sends one operation that returns JSON, bytes or nothing. */
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
  const pending = client.start(outgoing.streams ? { ...outgoing, parts: refuseStream } : outgoing, options);
  return new APIPromise<T>(pending, async (exchange) => {
    if (operation.answer === 'binary') return pending.toResponse(exchange) as T;
    const text = await textOf(exchange, pending);
    if (operation.answer !== 'none') return withRequestID(parseObject(text, exchange) as T, exchange.response);
    refuseEnvelope(parseJson(text), text, exchange);
    return undefined as T;
  });
}

function refuseStream(): never {
  throw new OpenAIError('The function whose name ends in `Stream` gives events.');
}
