// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../src/client/core/call.ts';
import { list } from '../../../../../src/client/core/list.ts';
import { eventsCall } from '../../../../../src/client/core/stream-call.ts';
import {
  cancelRun as cancelRunOperation,
  createRun as createRunOperation,
  createRunEvents,
  getRun as getRunOperation,
  listRuns as listRunsOperation,
  modifyRun as modifyRunOperation,
  submitToolOutputsToRun as submitToolOutputsToRunOperation,
  submitToolOutputsToRunEvents,
} from '../../../operations/beta/threads/runs.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise, Stream } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as BetaThreadsRunsAPI from '../../../resources/beta/threads/runs.ts';

/**
 * Lists the runs of a thread, newest first by default.
 *
 * `GET /threads/{thread_id}/runs`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function listRuns(
  client: BaseClient,
  threadID: string,
  params?: BetaThreadsRunsAPI.RunListParams | null,
  options?: CallOptions,
): PagePromise<BetaThreadsRunsAPI.RunsPage, schema.Run> {
  return list(client, listRunsOperation, threadID, params, options);
}

/**
 * Runs an assistant on a thread: it reads the messages, uses its tools and adds an answer. Returns the queued run immediately, or an event stream with `stream: true`. A thread can have one run in progress at a time.
 *
 * `POST /threads/{thread_id}/runs`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function createRun(
  client: BaseClient,
  threadID: string,
  params: BetaThreadsRunsAPI.RunCreateParamsNonStreaming,
  options?: CallOptions,
): APIPromise<BetaThreadsRunsAPI.Run> {
  return call(client, createRunOperation, threadID, params, options);
}

/**
 * As {@link createRun}, with the response as events. It sets `stream` itself.
 *
 * `POST /threads/{thread_id}/runs`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function createRunStream(
  client: BaseClient,
  threadID: string,
  params: Omit<BetaThreadsRunsAPI.RunCreateParamsBase, 'stream'>,
  options?: CallOptions,
): APIPromise<Stream<schema.AssistantStreamEvent>> {
  return eventsCall(client, createRunOperation, createRunEvents, threadID, { ...params, stream: true }, options);
}

/**
 * Returns one run. Poll it until it requires action or has ended, or stream the run instead.
 *
 * `GET /threads/{thread_id}/runs/{run_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function getRun(
  client: BaseClient,
  runID: string,
  params: BetaThreadsRunsAPI.RunRetrieveParams,
  options?: CallOptions,
): APIPromise<BetaThreadsRunsAPI.Run> {
  return call(client, getRunOperation, runID, params, options);
}

/**
 * Updates the metadata of a run. To stop it, cancel it.
 *
 * `POST /threads/{thread_id}/runs/{run_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function modifyRun(
  client: BaseClient,
  runID: string,
  params: BetaThreadsRunsAPI.RunUpdateParams,
  options?: CallOptions,
): APIPromise<BetaThreadsRunsAPI.Run> {
  return call(client, modifyRunOperation, runID, params, options);
}

/**
 * Requests the cancellation of a run. The run becomes `cancelling`, then `cancelled`. If it has already ended, the server answers 400.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/cancel`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function cancelRun(
  client: BaseClient,
  runID: string,
  params: BetaThreadsRunsAPI.RunCancelParams,
  options?: CallOptions,
): APIPromise<BetaThreadsRunsAPI.Run> {
  return call(client, cancelRunOperation, runID, params, options);
}

/**
 * Submits the outputs of all tool calls in one request and resumes the run. The run waits for them until `expires_at`.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function submitToolOutputsToRun(
  client: BaseClient,
  runID: string,
  params: BetaThreadsRunsAPI.RunSubmitToolOutputsParamsNonStreaming,
  options?: CallOptions,
): APIPromise<BetaThreadsRunsAPI.Run> {
  return call(client, submitToolOutputsToRunOperation, runID, params, options);
}

/**
 * As {@link submitToolOutputsToRun}, with the response as events. It sets `stream` itself.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function submitToolOutputsToRunStream(
  client: BaseClient,
  runID: string,
  params: Omit<BetaThreadsRunsAPI.RunSubmitToolOutputsParamsBase, 'stream'>,
  options?: CallOptions,
): APIPromise<Stream<schema.AssistantStreamEvent>> {
  return eventsCall(
    client,
    submitToolOutputsToRunOperation,
    submitToolOutputsToRunEvents,
    runID,
    { ...params, stream: true },
    options,
  );
}
