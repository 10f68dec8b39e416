// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import {
  listRuns as listRunsOperation,
  createRun as createRunOperation,
  getRun as getRunOperation,
  modifyRun as modifyRunOperation,
  cancelRun as cancelRunOperation,
  submitToolOutputsToRun as submitToolOutputsToRunOperation,
} from '../../../operations/beta/threads/runs.ts';
import { Steps } from './runs/steps.ts';
import type { RunStepInclude } from './runs/steps.ts';
import type * as schema from '../../../../types.ts';

/** A call that the model asks the caller to make. */
export interface RequiredActionFunctionToolCall extends schema.RunToolCallObject {}

/** One execution of an assistant on a thread. The settings it shows are those in force: what the request gave, else what the assistant had when the run began. */
export interface Run extends schema.RunObject {}

/** How far the run has come. `requires_action` waits for outputs of the caller's functions; `cancelled`, `failed`, `completed`, `incomplete` and `expired` are final. */
export type RunStatus = schema.RunStatus;

export type RunsPage = Page<Run, schema.ListRunsResponse>;

export interface RunListParams {
  /** Upper bound on the number of items in one page. */
  limit?: number;
  /** Sort direction by creation time, `asc` for oldest first. */
  order?: 'asc' | 'desc';
  /** Cursor. The page starts behind the run with this id; send the `last_id` of the page before. */
  after?: string;
  /** Cursor. The page ends before the run with this id; send the `first_id` of the page after. */
  before?: string;
}

export interface RunCreateParams extends schema.CreateRunRequest {
  /** Fields to add to the steps. Left out, search results come without their text. */
  include?: RunStepInclude[];
}

export interface RunRetrieveParams {
  /** Id of the thread, as its creation returned it. */
  thread_id: string;
}

export interface RunUpdateParams extends schema.ModifyRunRequest {
  /** Id of the thread, as its creation returned it. */
  thread_id: string;
}

export interface RunCancelParams {
  /** Id of the thread, as its creation returned it. */
  thread_id: string;
}

export interface RunSubmitToolOutputsParams extends schema.SubmitToolOutputsRunRequest {
  /** Id of the thread, as its creation returned it. */
  thread_id: string;
}

export class Runs extends APIResource {
  readonly steps = new Steps(this.client);

  /**
   * Lists the runs of a thread, newest first unless `order` says otherwise.
   *
   * `GET /threads/{thread_id}/runs`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  list(threadID: string, params?: RunListParams | null, options?: RequestOptions): PagePromise<RunsPage, Run> {
    return this.client.list(listRunsOperation, threadID, params, options);
  }

  /**
   * Lets an assistant read a thread, use its tools and answer. The queued run is returned at once, or the events of its life where `stream` is set. A thread has one run under way at a time.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  create(threadID: string, params: RunCreateParams, options?: RequestOptions): APIPromise<Run> {
    return this.client.call(createRunOperation, threadID, params, options);
  }

  /**
   * Reads one run. Ask again until it requires action or has ended; a stream saves the asking.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<Run> {
    return this.client.call(getRunOperation, runID, params, options);
  }

  /**
   * Changes the labels of a run. To stop one, cancel it.
   *
   * `POST /threads/{thread_id}/runs/{run_id}`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  update(runID: string, params: RunUpdateParams, options?: RequestOptions): APIPromise<Run> {
    return this.client.call(modifyRunOperation, runID, params, options);
  }

  /**
   * Asks a run to stop. It is `cancelling` first and `cancelled` a moment later; one that has ended answers 400.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<Run> {
    return this.client.call(cancelRunOperation, runID, params, options);
  }

  /**
   * Gives a run that requires action what its calls returned, all in one request, and lets it go on. It does so until `expires_at`.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  submitToolOutputs(runID: string, params: RunSubmitToolOutputsParams, options?: RequestOptions): APIPromise<Run> {
    return this.client.call(submitToolOutputsToRunOperation, runID, params, options);
  }
}
