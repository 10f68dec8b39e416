// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, RequestOptions, Stream } from '../../../../src/client/core/index.ts';
import { call } from '../../../../src/client/core/call.ts';
import { streamCall } from '../../../../src/client/core/stream-call.ts';
import {
  createThread as createThreadOperation,
  createThreadAndRun as createThreadAndRunOperation,
  getThread as getThreadOperation,
  modifyThread as modifyThreadOperation,
  deleteThread as deleteThreadOperation,
} from '../../operations/beta/threads.ts';
import type {
  Thread,
  ThreadCreateAndRunParamsBase,
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateParams,
  ThreadDeleted,
  ThreadUpdateParams,
} from '../../resources/beta/threads.ts';
import type { Run } from '../../resources/beta/threads/runs.ts';
import type { AssistantStreamEvent } from '../../resources/beta/assistants.ts';

/**
 * Opens a conversation. The body may be left out: the thread is then empty. There is no list of threads, so keep the id.
 *
 * `POST /threads`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function createThread(
  client: BaseClient,
  params?: ThreadCreateParams | null,
  options?: RequestOptions,
): APIPromise<Thread> {
  return call(client, createThreadOperation, undefined, params, options);
}

/**
 * Opens a conversation and lets an assistant answer in it, in one request. The queued run is returned at once, or the events of its life where `stream` is set.
 *
 * `POST /threads/runs`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function createThreadAndRun(
  client: BaseClient,
  params: ThreadCreateAndRunParamsNonStreaming,
  options?: RequestOptions,
): APIPromise<Run> {
  return call(client, createThreadAndRunOperation, undefined, params, options);
}

/**
 * As {@link createThreadAndRun}, with the answer as events. It sets `stream` by itself.
 *
 * `POST /threads/runs`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function createThreadAndRunStream(
  client: BaseClient,
  params: Omit<ThreadCreateAndRunParamsBase, 'stream'>,
  options?: RequestOptions,
): APIPromise<Stream<AssistantStreamEvent>> {
  return streamCall(client, createThreadAndRunOperation, undefined, { ...params, stream: true }, options);
}

/**
 * Reads the record of one thread. Its messages are listed by an operation of their own.
 *
 * `GET /threads/{thread_id}`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function getThread(client: BaseClient, threadID: string, options?: RequestOptions): APIPromise<Thread> {
  return call(client, getThreadOperation, threadID, undefined, options);
}

/**
 * Changes the labels of a thread, or the resources that its tools work on.
 *
 * `POST /threads/{thread_id}`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function modifyThread(
  client: BaseClient,
  threadID: string,
  params: ThreadUpdateParams,
  options?: RequestOptions,
): APIPromise<Thread> {
  return call(client, modifyThreadOperation, threadID, params, options);
}

/**
 * Removes a thread for good, with its messages and runs.
 *
 * `DELETE /threads/{thread_id}`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function deleteThread(
  client: BaseClient,
  threadID: string,
  options?: RequestOptions,
): APIPromise<ThreadDeleted> {
  return call(client, deleteThreadOperation, threadID, undefined, options);
}
