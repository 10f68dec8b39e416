// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../src/client/core/call.ts';
import { eventsCall } from '../../../../src/client/core/stream-call.ts';
import {
  createThread as createThreadOperation,
  createThreadAndRun as createThreadAndRunOperation,
  createThreadAndRunEvents,
  deleteThread as deleteThreadOperation,
  getThread as getThreadOperation,
  modifyThread as modifyThreadOperation,
} from '../../operations/beta/threads.ts';
import type { APIPromise, BaseClient, CallOptions, Stream } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as BetaThreadsAPI from '../../resources/beta/threads.ts';

/**
 * Creates a thread. The body is optional; without it, the thread is empty. Threads cannot be listed, so keep the id.
 *
 * `POST /threads`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function createThread(
  client: BaseClient,
  params?: BetaThreadsAPI.ThreadCreateParams | null,
  options?: CallOptions,
): APIPromise<BetaThreadsAPI.Thread> {
  return call(client, createThreadOperation, undefined, params, options);
}

/**
 * Creates a thread and runs an assistant on it in one request. Returns the queued run immediately, or an event stream with `stream: true`.
 *
 * `POST /threads/runs`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function createThreadAndRun(
  client: BaseClient,
  params: BetaThreadsAPI.ThreadCreateAndRunParamsNonStreaming,
  options?: CallOptions,
): APIPromise<schema.Run> {
  return call(client, createThreadAndRunOperation, undefined, params, options);
}

/**
 * As {@link createThreadAndRun}, with the response as events. It sets `stream` itself.
 *
 * `POST /threads/runs`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function createThreadAndRunStream(
  client: BaseClient,
  params: Omit<BetaThreadsAPI.ThreadCreateAndRunParamsBase, 'stream'>,
  options?: CallOptions,
): APIPromise<Stream<schema.AssistantStreamEvent>> {
  return eventsCall(
    client,
    createThreadAndRunOperation,
    createThreadAndRunEvents,
    undefined,
    { ...params, stream: true },
    options,
  );
}

/**
 * Returns one thread without its messages. List those separately.
 *
 * `GET /threads/{thread_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function getThread(
  client: BaseClient,
  threadID: string,
  options?: CallOptions,
): APIPromise<BetaThreadsAPI.Thread> {
  return call(client, getThreadOperation, threadID, undefined, options);
}

/**
 * Updates the metadata of a thread, or the resources of its tools.
 *
 * `POST /threads/{thread_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function modifyThread(
  client: BaseClient,
  threadID: string,
  params: BetaThreadsAPI.ThreadUpdateParams,
  options?: CallOptions,
): APIPromise<BetaThreadsAPI.Thread> {
  return call(client, modifyThreadOperation, threadID, params, options);
}

/**
 * Deletes a thread permanently, with its messages and runs.
 *
 * `DELETE /threads/{thread_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function deleteThread(
  client: BaseClient,
  threadID: string,
  options?: CallOptions,
): APIPromise<BetaThreadsAPI.ThreadDeleted> {
  return call(client, deleteThreadOperation, threadID, undefined, options);
}
