// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list } from '../../../../src/client/core/index.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import { listInputItems as listInputItemsOperation } from '../../operations/responses/input-items.ts';
import type { ResponseIncludable, ResponseItem } from '../responses.ts';
import type * as schema from '../../../types.ts';

export type ResponseItemsPage = Page<ResponseItem, schema.ResponseItemList>;

export interface InputItemListParams {
  /** Upper bound on the number of items in one page. */
  limit?: number;
  /** Sort direction by creation time, `asc` for oldest first. */
  order?: 'asc' | 'desc';
  /** Cursor. The page starts behind the item with this id; send the `last_id` of the page before. */
  after?: string;
  /** What to send besides the usual. Left out, nothing. */
  include?: ResponseIncludable[];
}

export class InputItems extends APIResource {
  /**
   * Lists what the model was given, the items of earlier turns included, newest first unless `order` says otherwise. Whatever a model puts out can be among them, reasoning as well.
   *
   * `GET /responses/{response_id}/input_items`
   */
  list(
    responseID: string,
    params?: InputItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<ResponseItemsPage, ResponseItem> {
    return list(this.client, listInputItemsOperation, responseID, params, options);
  }
}
