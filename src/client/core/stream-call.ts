import { APIPromise } from './api-promise.ts';
import { call, toOutgoing, type Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import { DecodeError } from './connection-errors.ts';
import { isJson } from './json-answer.ts';
import type { OperationDescriptor } from './operation.ts';
import { readEvents } from './sse.ts';
import { Stream } from './stream.ts';

/** Sends one operation that answers a {@link Stream} where the params hold `stream: true`, and JSON otherwise. */
export function streamCall<T>(client: BaseClient, operation: OperationDescriptor, ...args: Arguments): APIPromise<T> {
  const [positional, params, options] = args;
  const outgoing = toOutgoing(operation, positional, params);
  if (!outgoing.streams) return call<T>(client, operation, ...args);
  const pending = client.start(outgoing, options);
  return new APIPromise<T>(pending, async ({ response, attempt }) => {
    if (isJson(response)) {
      attempt.release();
      throw new DecodeError(
        'came with JSON, where an event stream was asked for.',
        await response.text(),
        response,
        operation,
      );
    }
    const rule = operation.stream ?? { sentinel: null };
    return new Stream(() => readEvents(rule, response, attempt, pending.deadlines), attempt.controller) as T;
  });
}
