// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { list } from '../../../../src/client/core/list.ts';
import { listInputItems as listInputItemsOperation } from '../../operations/responses/input-items.ts';
import type { BaseClient, CallOptions, PagePromise } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as ResponsesInputItemsAPI from '../../resources/responses/input-items.ts';

/**
 * Lists the input items of a response, including those of earlier turns, newest first by default. Output of earlier turns, such as reasoning, can be among them.
 *
 * `GET /responses/{response_id}/input_items`
 */
export function listInputItems(
  client: BaseClient,
  responseID: string,
  params?: ResponsesInputItemsAPI.InputItemListParams | null,
  options?: CallOptions,
): PagePromise<ResponsesInputItemsAPI.ResponseItemsPage, schema.ResponseItem> {
  return list(client, listInputItemsOperation, responseID, params, options);
}
