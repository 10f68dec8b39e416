import type { APIPromise } from './api-promise.ts';
import { call, type Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import { PollTimeoutError } from './connection-errors.ts';
import { OpenAIError } from './errors.ts';
import { pause } from './execute.ts';
import { valueAt } from './json-pointer.ts';
import type { OperationDescriptor } from './operation.ts';
import type { RequestOptions } from './options.ts';
import { pathParameters } from './split-params.ts';

/** Settings of a request that starts work and polls it until it ends. */
export interface PollOptions extends RequestOptions {
  /**
   * Milliseconds between two polls. Defaults to `openai-poll-after-ms` of the response (at least 500), otherwise grows
   * from 500 to 5,000.
   */
  pollIntervalMs?: number | undefined;
  /** Milliseconds until {@link PollTimeoutError}. No limit by default. The work itself continues. */
  maxWaitMs?: number | undefined;
}

/** An operation and the core function that sends it. Bodies are JSON or forms. */
export interface Step {
  readonly send: <T>(client: BaseClient, operation: OperationDescriptor, ...args: Arguments) => APIPromise<T>;
  readonly operation: OperationDescriptor;
}

/**
 * Polls a resource until its status is final. A status that the contract does not list is treated as not final.
 *
 * @throws {PollTimeoutError} after `maxWaitMs`, with the resource as last read.
 */
export async function poll<T>(
  client: BaseClient,
  retrieve: OperationDescriptor,
  positional: string,
  params: object | undefined,
  options: PollOptions = {},
): Promise<T> {
  const until = performance.now() + (options.maxWaitMs ?? Infinity);
  for (let look = 0; ; look++) {
    const { data, response } = await call<T>(client, retrieve, positional, params, options).withResponse();
    if (isFinal(retrieve, data)) return data;
    const left = until - performance.now();
    if (left <= 0) {
      const status = String(statusOf(retrieve, data));
      const message = `${retrieve.method} ${retrieve.path}: still "${status}" after ${options.maxWaitMs} ms.`;
      throw new PollTimeoutError(message, data);
    }
    await pause(Math.min(left, intervalOf(response.headers, options.pollIntervalMs, look)), retrieve, options.signal);
  }
}

/**
 * Where the path parameters of the operation that reads a resource come from: a JSON Pointer into the answer that
 * started the work, or a path parameter of its request.
 */
export type PathSources = Readonly<Record<string, string>>;

/**
 * Starts work and polls it until it ends.
 *
 * @throws {PollTimeoutError} under the same condition as {@link poll}.
 */
export async function callAndPoll<T>(
  client: BaseClient,
  start: Step,
  retrieve: OperationDescriptor,
  sources: PathSources,
  ...[positional, params, options = {}]: readonly [string | undefined, object | null | undefined, PollOptions?]
): Promise<T> {
  const started = await start.send<T>(client, start.operation, positional, params, options);
  if (isFinal(retrieve, started)) return started as T;
  const asked = { ...params, [lastOf(start.operation)]: positional };
  const { [lastOf(retrieve)]: id, ...parents } = pathFor(retrieve, sources, started, asked);
  // The idempotency key of the starting request must not make a read look like a repeat of that request.
  return poll<T>(client, retrieve, id ?? '', parents, { ...options, idempotencyKey: undefined });
}

const lastOf = ({ path }: OperationDescriptor): string => pathParameters(path).at(-1) ?? '';

function pathFor(
  { method, path }: OperationDescriptor,
  sources: PathSources,
  started: unknown,
  asked: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const entries = Object.entries(sources).map(([name, source]) => {
    const value = source.startsWith('/') ? valueAt(started, source) : asked[source];
    if (typeof value === 'string') return [name, value] as const;
    throw new OpenAIError(`${method} ${path}: the answer does not say "${name}", it cannot be followed.`);
  });
  return Object.fromEntries(entries);
}

const statusOf = ({ polling }: OperationDescriptor, resource: unknown): unknown =>
  polling && valueAt(resource, polling.status);

const isFinal = (retrieve: OperationDescriptor, resource: unknown): boolean =>
  retrieve.polling?.terminal.includes(statusOf(retrieve, resource) as string) ?? false;

function intervalOf(headers: Headers, option: number | undefined, look: number): number {
  if (option !== undefined) return option;
  const told = Number(headers.get('openai-poll-after-ms') ?? Number.NaN);
  // If the server sends 0, polling without a minimum would be a busy loop.
  return told >= 0 ? Math.max(500, told) : Math.min(5000, 500 * 1.5 ** look);
}
