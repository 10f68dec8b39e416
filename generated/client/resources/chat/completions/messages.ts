// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import { getChatCompletionMessages as getChatCompletionMessagesOperation } from '../../../operations/chat/completions/messages.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type { ChatCompletionStoreMessage } from '../completions.ts';
import type * as schema from '../../../../types.ts';

/** A page of `client.chat.completions.messages.list`. */
export type ChatCompletionStoreMessagesPage = Page<ChatCompletionStoreMessage, schema.ChatCompletionMessageList>;

/** Params of `client.chat.completions.messages.list`. */
export interface MessageListParams {
  /** Cursor: the page starts after the message with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by position in the conversation. `asc` starts with the oldest message.
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}

/** `client.chat.completions.messages`. Chat completions. */
export class Messages extends APIResource {
  /**
   * Lists the request messages of a completion, oldest first by default. The completion itself contains the answer.
   *
   * `GET /chat/completions/{completion_id}/messages`
   */
  list(
    completionID: string,
    params?: MessageListParams | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, ChatCompletionStoreMessage>;
  /**
   * List messages of a stored chat completion, without params.
   *
   * `GET /chat/completions/{completion_id}/messages`
   */
  list(
    completionID: string,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, ChatCompletionStoreMessage>;
  list(
    completionID: string,
    params?: MessageListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, ChatCompletionStoreMessage> {
    return list(
      this.client,
      getChatCompletionMessagesOperation,
      completionID,
      ...paramsAndOptions(getChatCompletionMessagesOperation, params, options),
    );
  }
}
