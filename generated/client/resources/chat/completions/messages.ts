// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import { getChatCompletionMessages as getChatCompletionMessagesOperation } from '../../../operations/chat/completions/messages.ts';
import type { OptionsAlone, PageMethods, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';

/** A page of `client.chat.completions.messages.list`. */
export interface ChatCompletionStoreMessagesPage extends PageMethods<schema.ChatCompletionStoreMessage> {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The messages of this page. */
  data: schema.ChatCompletionStoreMessage[];
  /** Id of the first message of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last message of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

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
  ): PagePromise<ChatCompletionStoreMessagesPage, schema.ChatCompletionStoreMessage>;
  /**
   * List messages of a stored chat completion, without params.
   *
   * `GET /chat/completions/{completion_id}/messages`
   */
  list(
    completionID: string,
    options?: OptionsAlone<MessageListParams>,
  ): PagePromise<ChatCompletionStoreMessagesPage, schema.ChatCompletionStoreMessage>;
  list(
    completionID: string,
    params?: MessageListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, schema.ChatCompletionStoreMessage> {
    return list(
      this._client,
      getChatCompletionMessagesOperation,
      completionID,
      ...paramsAndOptions(getChatCompletionMessagesOperation, params, options),
    );
  }
}
