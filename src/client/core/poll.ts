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

/** Settings of a request that is followed to the end of the work that it starts. */
export interface PollOptions extends RequestOptions {
  /** Milliseconds between two looks. Else what `openai-poll-after-ms` says, 500 at least; else growing from 500 to 5,000. */
  pollIntervalMs?: number | undefined;
  /** Milliseconds until {@link PollTimeoutError}; without limit by default. The work itself goes on. */
  maxWaitMs?: number | undefined;
}

/** An operation, and the function of the core that sends it: bodies are JSON or forms. */
export interface Step {
  readonly send: <T>(client: BaseClient, operation: OperationDescriptor, ...args: Arguments) => APIPromise<T>;
  readonly operation: OperationDescriptor;
}

/**
 * Reads a resource until its status is final. A status that the contract does not know is waited on like any other that
 * is not final.
 *
 * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
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
    if (left <= 0) throw tooLong(retrieve, data, options.maxWaitMs);
    await pause(Math.min(left, intervalOf(response.headers, options.pollIntervalMs, look)), retrieve, options.signal);
  }
}

/** Where the path parameters of the operation that reads a resource come from, as runtime expressions of a link. */
export type PathSources = Readonly<Record<string, string>>;

/**
 * Starts work and follows it to its end.
 *
 * @throws {PollTimeoutError} as {@link poll} does.
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
  const path = pathFor(retrieve, sources, started, pathOf(start.operation, positional, params));
  const last = pathParameters(retrieve.path).at(-1) ?? '';
  // The key of the request that started the work must not make a read look like a repetition of it.
  return poll<T>(client, retrieve, path[last] ?? '', path, { ...options, idempotencyKey: undefined });
}

function pathOf(
  { path }: OperationDescriptor,
  positional: string | undefined,
  params: object | null | undefined,
): Record<string, unknown> {
  const names = pathParameters(path);
  return { ...params, ...(names.length > 0 && { [names.at(-1) as string]: positional }) };
}

function pathFor(
  retrieve: OperationDescriptor,
  sources: PathSources,
  body: unknown,
  path: Record<string, unknown>,
): Record<string, string> {
  const entries = Object.entries(sources).map(([name, source]) => {
    const [, kind, where = ''] = /^\$(response\.body#|request\.path\.)(.+)$/.exec(source) ?? [];
    const value = kind === 'response.body#' ? valueAt(body, where) : path[where];
    if (typeof value === 'string') return [name, value] as const;
    throw new OpenAIError(
      `${retrieve.method} ${retrieve.path}: the answer does not say "${name}", it cannot be followed.`,
    );
  });
  return Object.fromEntries(entries);
}

function isFinal({ polling }: OperationDescriptor, resource: unknown): boolean {
  const status = polling && valueAt(resource, polling.status);
  return typeof status === 'string' && (polling?.terminal.includes(status) ?? false);
}

function intervalOf(headers: Headers, option: number | undefined, look: number): number {
  if (option !== undefined) return option;
  const told = Number(headers.get('openai-poll-after-ms') ?? Number.NaN);
  // A server that says 0 would be asked as often as it answers.
  return told >= 0 ? Math.max(500, told) : Math.min(5000, 500 * 1.5 ** look);
}

function tooLong<T>(
  { method, path, polling }: OperationDescriptor,
  last: T,
  ms: number | undefined,
): PollTimeoutError<T> {
  const status = polling && valueAt(last, polling.status);
  return new PollTimeoutError(`${method} ${path}: still "${String(status)}" after ${ms} ms.`, last);
}
