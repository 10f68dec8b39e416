// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../src/client/core/call.ts';
import { list } from '../../../../../src/client/core/list.ts';
import {
  createMessage as createMessageOperation,
  deleteMessage as deleteMessageOperation,
  getMessage as getMessageOperation,
  listMessages as listMessagesOperation,
  modifyMessage as modifyMessageOperation,
} from '../../../operations/beta/threads/messages.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as BetaThreadsMessagesAPI from '../../../resources/beta/threads/messages.ts';

/**
 * Lists the messages of a thread, newest first by default.
 *
 * `GET /threads/{thread_id}/messages`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function listMessages(
  client: BaseClient,
  threadID: string,
  params?: BetaThreadsMessagesAPI.MessageListParams | null,
  options?: CallOptions,
): PagePromise<BetaThreadsMessagesAPI.MessagesPage, schema.MessageObject> {
  return list(client, listMessagesOperation, threadID, params, options);
}

/**
 * Appends a message to a thread. While a run is in progress, the thread is locked and the server answers 400.
 *
 * `POST /threads/{thread_id}/messages`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function createMessage(
  client: BaseClient,
  threadID: string,
  params: BetaThreadsMessagesAPI.MessageCreateParams,
  options?: CallOptions,
): APIPromise<BetaThreadsMessagesAPI.Message> {
  return call(client, createMessageOperation, threadID, params, options);
}

/**
 * Returns one message with its content and annotations.
 *
 * `GET /threads/{thread_id}/messages/{message_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function getMessage(
  client: BaseClient,
  messageID: string,
  params: BetaThreadsMessagesAPI.MessageRetrieveParams,
  options?: CallOptions,
): APIPromise<BetaThreadsMessagesAPI.Message> {
  return call(client, getMessageOperation, messageID, params, options);
}

/**
 * Updates the metadata of a message. Its content cannot be changed.
 *
 * `POST /threads/{thread_id}/messages/{message_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function modifyMessage(
  client: BaseClient,
  messageID: string,
  params: BetaThreadsMessagesAPI.MessageUpdateParams,
  options?: CallOptions,
): APIPromise<BetaThreadsMessagesAPI.ModifiedMessage> {
  return call(client, modifyMessageOperation, messageID, params, options);
}

/**
 * Deletes a message from its thread. Later runs do not see it.
 *
 * `DELETE /threads/{thread_id}/messages/{message_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function deleteMessage(
  client: BaseClient,
  messageID: string,
  params: BetaThreadsMessagesAPI.MessageDeleteParams,
  options?: CallOptions,
): APIPromise<BetaThreadsMessagesAPI.MessageDeleted> {
  return call(client, deleteMessageOperation, messageID, params, options);
}
