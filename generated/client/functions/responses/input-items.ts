// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { listInputItems as listInputItemsOperation } from '../../operations/responses/input-items.ts';
import { list } from '../../../../src/client/core/list.ts';
import type { BaseClient, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import type { InputItemListParams, ResponseItemsPage } from '../../resources/responses/input-items.ts';
import type { ResponseItem } from '../../resources/responses.ts';

/**
 * Lists the input items of a response, including those of earlier turns, newest first by default. Output of earlier turns, such as reasoning, can be among them.
 *
 * `GET /responses/{response_id}/input_items`
 */
export function listInputItems(
  client: BaseClient,
  responseID: string,
  params?: InputItemListParams | null,
  options?: RequestOptions,
): PagePromise<ResponseItemsPage, ResponseItem> {
  return list(client, listInputItemsOperation, responseID, params, options);
}
