// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import {
  createMessage as createMessageOperation,
  deleteMessage as deleteMessageOperation,
  getMessage as getMessageOperation,
  listMessages as listMessagesOperation,
  modifyMessage as modifyMessageOperation,
} from '../../../operations/beta/threads/messages.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../../src/client/core/index.ts';
import type {
  AnnotationDelta,
  FileCitationAnnotation,
  FileCitationDeltaAnnotation,
  FilePathAnnotation,
  FilePathDeltaAnnotation,
  ImageFile,
  ImageFileContentBlock,
  ImageFileDelta,
  ImageFileDeltaBlock,
  ImageURL,
  ImageURLContentBlock,
  ImageURLDelta,
  ImageURLDeltaBlock,
  MessageContent,
  MessageContentDelta,
  MessageContentPartParam,
  MessageCreateParams,
  MessageDeleted,
  MessageDelta,
  MessageDeltaEvent,
  MessageObject as Message,
  ModifiedMessage,
  RefusalContentBlock,
  RefusalDeltaBlock,
  Text,
  TextAnnotation as Annotation,
  TextContentBlock,
  TextContentBlockParam,
  TextDelta,
  TextDeltaBlock,
} from '../../../../types.ts';
import type * as schema from '../../../../types.ts';

export type { Annotation };

export type { AnnotationDelta };

export type { FileCitationAnnotation };

export type { FileCitationDeltaAnnotation };

export type { FilePathAnnotation };

export type { FilePathDeltaAnnotation };

export type { ImageFile };

export type { ImageFileContentBlock };

export type { ImageFileDelta };

export type { ImageFileDeltaBlock };

export type { ImageURL };

export type { ImageURLContentBlock };

export type { ImageURLDelta };

export type { ImageURLDeltaBlock };

export type { Message };

export type { MessageContent };

export type { MessageContentDelta };

export type { MessageContentPartParam };

export type { MessageDeleted };

export type { MessageDelta };

export type { MessageDeltaEvent };

export type { ModifiedMessage };

export type { RefusalContentBlock };

export type { RefusalDeltaBlock };

export type { Text };

export type { TextContentBlock };

export type { TextContentBlockParam };

export type { TextDelta };

export type { TextDeltaBlock };

/** A page of `client.beta.threads.messages.list`. */
export interface MessagesPage extends PageMethods<schema.MessageObject> {
  /** Marks this object as a list. */
  object: 'list';
  /** The messages of this page. */
  data: schema.MessageObject[];
  /** Id of the first message of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last message of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.beta.threads.messages.list`. */
export interface MessageListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Cursor: the page starts after the message with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the message with this id. Pass the `first_id` of the following page. */
  before?: string;
  /** Return only messages written by this run. If omitted, all messages. */
  run_id?: string;
}

export type { MessageCreateParams };

/** Params of `client.beta.threads.messages.retrieve`. */
export interface MessageRetrieveParams {
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
}

/**
 * Changes to a message. The content stays the same.
 *
 * Params of `client.beta.threads.messages.update`.
 */
export interface MessageUpdateParams {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: schema.Metadata;
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
}

/** Params of `client.beta.threads.messages.delete`. */
export interface MessageDeleteParams {
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
}

/** `client.beta.threads.messages`. Conversations that are stored on the server. */
export class Messages extends APIResource {
  /**
   * Lists the messages of a thread, newest first by default.
   *
   * `GET /threads/{thread_id}/messages`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(
    threadID: string,
    params?: MessageListParams | null,
    options?: RequestOptions,
  ): PagePromise<MessagesPage, schema.MessageObject>;
  /**
   * List messages of a thread, without params.
   *
   * `GET /threads/{thread_id}/messages`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(threadID: string, options?: OptionsAlone<MessageListParams>): PagePromise<MessagesPage, schema.MessageObject>;
  list(
    threadID: string,
    params?: MessageListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<MessagesPage, schema.MessageObject> {
    return list(
      this._client,
      listMessagesOperation,
      threadID,
      ...paramsAndOptions(listMessagesOperation, params, options),
    );
  }

  /**
   * Appends a message to a thread. While a run is in progress, the thread is locked and the server answers 400.
   *
   * `POST /threads/{thread_id}/messages`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(threadID: string, params: MessageCreateParams, options?: RequestOptions): APIPromise<Message> {
    return call(this._client, createMessageOperation, threadID, params, options);
  }

  /**
   * Returns one message with its content and annotations.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(messageID: string, params: MessageRetrieveParams, options?: RequestOptions): APIPromise<Message> {
    return call(this._client, getMessageOperation, messageID, params, options);
  }

  /**
   * Updates the metadata of a message. Its content cannot be changed.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  update(messageID: string, params: MessageUpdateParams, options?: RequestOptions): APIPromise<ModifiedMessage> {
    return call(this._client, modifyMessageOperation, messageID, params, options);
  }

  /**
   * Deletes a message from its thread. Later runs do not see it.
   *
   * `DELETE /threads/{thread_id}/messages/{message_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  delete(messageID: string, params: MessageDeleteParams, options?: RequestOptions): APIPromise<MessageDeleted> {
    return call(this._client, deleteMessageOperation, messageID, params, options);
  }
}
