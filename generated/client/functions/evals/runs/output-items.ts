// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../src/client/core/call.ts';
import { list } from '../../../../../src/client/core/list.ts';
import {
  getEvalRunOutputItem as getEvalRunOutputItemOperation,
  getEvalRunOutputItems as getEvalRunOutputItemsOperation,
} from '../../../operations/evals/runs/output-items.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as EvalsRunsOutputItemsAPI from '../../../resources/evals/runs/output-items.ts';

/**
 * Lists the graded items of a run, one per data row, oldest first by default. Each contains the row, the prompt and answer of the model, and the results of all graders.
 *
 * `GET /evals/{eval_id}/runs/{run_id}/output_items`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function getEvalRunOutputItems(
  client: BaseClient,
  runID: string,
  params: EvalsRunsOutputItemsAPI.OutputItemListParams,
  options?: CallOptions,
): PagePromise<EvalsRunsOutputItemsAPI.OutputItemListResponsesPage, schema.EvalRunOutputItem> {
  return list(client, getEvalRunOutputItemsOperation, runID, params, options);
}

/**
 * Returns one graded row of a run, with the results of all graders.
 *
 * `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function getEvalRunOutputItem(
  client: BaseClient,
  outputItemID: string,
  params: EvalsRunsOutputItemsAPI.OutputItemRetrieveParams,
  options?: CallOptions,
): APIPromise<EvalsRunsOutputItemsAPI.OutputItemRetrieveResponse> {
  return call(client, getEvalRunOutputItemOperation, outputItemID, params, options);
}
