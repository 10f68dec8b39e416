// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list } from '../../../../../src/client/core/index.ts';
import {
  getEvalRunOutputItem as getEvalRunOutputItemOperation,
  getEvalRunOutputItems as getEvalRunOutputItemsOperation,
} from '../../../operations/evals/runs/output-items.ts';
import type { APIPromise, PageMethods, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';

/** One row of a run, with the model's answer and the results of the graders. */
export type OutputItemListResponse = schema.EvalRunOutputItem;

export declare namespace OutputItemListResponse {
  export type Result = schema.EvalRunOutputItemResult;

  export type Sample = schema.EvalRunOutputItem.Sample;

  export namespace Sample {
    export type Input = schema.EvalRunOutputItem.Sample.Input;

    export type Output = schema.EvalRunOutputItem.Sample.Output;

    export type Usage = schema.EvalRunOutputItem.Sample.Usage;
  }
}

/** One row of a run, with the model's answer and the results of the graders. */
export type OutputItemRetrieveResponse = schema.EvalRunOutputItem;

export declare namespace OutputItemRetrieveResponse {
  export type Result = schema.EvalRunOutputItemResult;

  export type Sample = schema.EvalRunOutputItem.Sample;

  export namespace Sample {
    export type Input = schema.EvalRunOutputItem.Sample.Input;

    export type Output = schema.EvalRunOutputItem.Sample.Output;

    export type Usage = schema.EvalRunOutputItem.Sample.Usage;
  }
}

/** A page of `client.evals.runs.outputItems.list`. */
export interface OutputItemListResponsesPage extends PageMethods<schema.EvalRunOutputItem> {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The output items of this page. */
  data: schema.EvalRunOutputItem[];
  /** Id of the first item of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last item of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.evals.runs.outputItems.list`. */
export interface OutputItemListParams {
  /** Id of the evaluation, as returned when it was created. */
  eval_id: string;
  /** Cursor: the page starts after the item with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Return only passed or only failed items. If omitted, both. */
  status?: 'fail' | 'pass';
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}

/** Params of `client.evals.runs.outputItems.retrieve`. */
export interface OutputItemRetrieveParams {
  /** Id of the evaluation, as returned when it was created. */
  eval_id: string;
  /** Id of the run within the evaluation. */
  run_id: string;
}

/** `client.evals.runs.outputItems`. Evaluations of model output. */
export class OutputItems extends APIResource {
  /**
   * Lists the graded items of a run, one per data row, oldest first by default. Each contains the row, the prompt and answer of the model, and the results of all graders.
   *
   * `GET /evals/{eval_id}/runs/{run_id}/output_items`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  list(
    runID: string,
    params: OutputItemListParams,
    options?: RequestOptions,
  ): PagePromise<OutputItemListResponsesPage, schema.EvalRunOutputItem> {
    return list(this._client, getEvalRunOutputItemsOperation, runID, params, options);
  }

  /**
   * Returns one graded row of a run, with the results of all graders.
   *
   * `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  retrieve(
    outputItemID: string,
    params: OutputItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<OutputItemRetrieveResponse> {
    return call(this._client, getEvalRunOutputItemOperation, outputItemID, params, options);
  }
}
