// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list } from '../../../../../src/client/core/index.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import { getChatCompletionMessages as getChatCompletionMessagesOperation } from '../../../operations/chat/completions/messages.ts';
import type { ChatCompletionStoreMessage } from '../completions.ts';
import type * as schema from '../../../../types.ts';

export type ChatCompletionStoreMessagesPage = Page<ChatCompletionStoreMessage, schema.ChatCompletionMessageList>;

export interface MessageListParams {
  /** Cursor. The page starts behind the message with this id; send the `last_id` of the page before. */
  after?: string;
  /** Upper bound on the number of items in one page. */
  limit?: number;
  /** Sort direction by position in the conversation, `asc` for oldest first. */
  order?: 'asc' | 'desc';
}

export class Messages extends APIResource {
  /**
   * Lists what the request had in `messages`, oldest first unless `order` says otherwise. The answer itself stands in the completion.
   *
   * `GET /chat/completions/{completion_id}/messages`
   */
  list(
    completionID: string,
    params?: MessageListParams | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, ChatCompletionStoreMessage> {
    return list(this.client, getChatCompletionMessagesOperation, completionID, params, options);
  }
}
