// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { list } from '../../../../../src/client/core/list.ts';
import { getChatCompletionMessages as getChatCompletionMessagesOperation } from '../../../operations/chat/completions/messages.ts';
import type { BaseClient, CallOptions, PagePromise } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as ChatCompletionsMessagesAPI from '../../../resources/chat/completions/messages.ts';

/**
 * Lists the request messages of a completion, oldest first by default. The completion itself contains the answer.
 *
 * `GET /chat/completions/{completion_id}/messages`
 */
export function getChatCompletionMessages(
  client: BaseClient,
  completionID: string,
  params?: ChatCompletionsMessagesAPI.MessageListParams | null,
  options?: CallOptions,
): PagePromise<ChatCompletionsMessagesAPI.ChatCompletionStoreMessagesPage, schema.ChatCompletionStoreMessage> {
  return list(client, getChatCompletionMessagesOperation, completionID, params, options);
}
