// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import {
  createMessage as createMessageOperation,
  deleteMessage as deleteMessageOperation,
  getMessage as getMessageOperation,
  listMessages as listMessagesOperation,
  modifyMessage as modifyMessageOperation,
} from '../../../operations/beta/threads/messages.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';

/** What a placeholder in the text refers to. */
export type Annotation = schema.TextAnnotation;

/** Delta of one annotation. */
export type AnnotationDelta = schema.TextAnnotationDelta;

/** Cites the file that a statement is based on. Added by file search. */
export interface FileCitationAnnotation extends schema.MessageContentTextAnnotationsFileCitationObject {}

export declare namespace FileCitationAnnotation {
  export type FileCitation = NonNullable<schema.MessageContentTextAnnotationsFileCitationObject['file_citation']>;
}

/** A new file citation in the streamed text. */
export interface FileCitationDeltaAnnotation extends schema.MessageDeltaContentTextAnnotationsFileCitationObject {}

export declare namespace FileCitationDeltaAnnotation {
  export type FileCitation = NonNullable<schema.MessageDeltaContentTextAnnotationsFileCitationObject['file_citation']>;
}

/** Links to a file that the code interpreter created for the user. */
export interface FilePathAnnotation extends schema.MessageContentTextAnnotationsFilePathObject {}

export declare namespace FilePathAnnotation {
  export type FilePath = NonNullable<schema.MessageContentTextAnnotationsFilePathObject['file_path']>;
}

/** A new file path in the streamed text. */
export interface FilePathDeltaAnnotation extends schema.MessageDeltaContentTextAnnotationsFilePathObject {}

export declare namespace FilePathDeltaAnnotation {
  export type FilePath = NonNullable<schema.MessageDeltaContentTextAnnotationsFilePathObject['file_path']>;
}

/** The image and its level of detail. */
export interface ImageFile extends schema.MessageContentImageFile {}

/** An image stored as a file, from the user or the code interpreter. */
export interface ImageFileContentBlock extends schema.MessageContentImageFileObject {}

/** The image fields known so far. */
export interface ImageFileDelta extends schema.MessageDeltaContentImageFile {}

/** A new image of the message, stored as a file. It arrives in one event. */
export interface ImageFileDeltaBlock extends schema.MessageDeltaContentImageFileObject {}

/** URL of the image and its level of detail. */
export interface ImageURL extends schema.MessageContentImageUrl {}

/** An image from the web. */
export interface ImageURLContentBlock extends schema.MessageContentImageUrlObject {}

/** The image URL fields known so far. */
export interface ImageURLDelta extends schema.MessageDeltaContentImageUrl {}

/** A new image URL of the message. */
export interface ImageURLDeltaBlock extends schema.MessageDeltaContentImageUrlObject {}

/** A message in a thread. */
export interface Message extends schema.MessageObject {}

export declare namespace Message {
  export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
  export type Attachment = schema.MessageAttachment;

  export namespace Attachment {
    export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
  }
}

/** One part of a stored message. */
export type MessageContent = schema.MessageContent;

/** Delta of one message part. */
export type MessageContentDelta = schema.MessageContentDelta;

/** A content part in a request: text or an image. */
export type MessageContentPartParam = schema.MessageRequestContentPart;

/** Confirms the deletion of a message. */
export interface MessageDeleted extends schema.DeleteMessageResponse {}

/** Changed fields. Absent fields have not changed. */
export interface MessageDelta extends schema.MessageDelta {}

/** Delta of a streamed message. */
export interface MessageDeltaEvent extends schema.MessageDeltaObject {}

/** The refusal of the model. */
export interface RefusalContentBlock extends schema.MessageContentRefusalObject {}

/** Text to add to a refusal. */
export interface RefusalDeltaBlock extends schema.MessageDeltaContentRefusalObject {}

/** The text and its annotations. */
export interface Text extends schema.MessageContentText {}

/** Text part of a stored message. */
export interface TextContentBlock extends schema.MessageContentTextObject {}

/** Text part in a request. */
export interface TextContentBlockParam extends schema.MessageRequestContentTextObject {}

/** New text, new annotations, or both. */
export interface TextDelta extends schema.MessageDeltaContentText {}

/** Text or annotations to add to the message. */
export interface TextDeltaBlock extends schema.MessageDeltaContentTextObject {}

/** A page of `client.beta.threads.messages.list`. */
export type MessagesPage = Page<Message, schema.ListMessagesResponse>;

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

/** Params of `client.beta.threads.messages.create`. */
export interface MessageCreateParams extends schema.CreateMessageRequest {}

export declare namespace MessageCreateParams {
  export type Attachment = schema.MessageAttachment;

  export namespace Attachment {
    export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
  }
}

/** Params of `client.beta.threads.messages.retrieve`. */
export interface MessageRetrieveParams {
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
}

/** Params of `client.beta.threads.messages.update`. */
export interface MessageUpdateParams extends schema.ModifyMessageRequest {
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
  ): PagePromise<MessagesPage, Message>;
  /**
   * List messages of a thread, without params.
   *
   * `GET /threads/{thread_id}/messages`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(threadID: string, options?: RequestOptions): PagePromise<MessagesPage, Message>;
  list(
    threadID: string,
    params?: MessageListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<MessagesPage, Message> {
    return list(
      this.client,
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
    return call(this.client, createMessageOperation, threadID, params, options);
  }

  /**
   * Returns one message with its content and annotations.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(messageID: string, params: MessageRetrieveParams, options?: RequestOptions): APIPromise<Message> {
    return call(this.client, getMessageOperation, messageID, params, options);
  }

  /**
   * Updates the metadata of a message. Its content cannot be changed.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  update(messageID: string, params: MessageUpdateParams, options?: RequestOptions): APIPromise<Message> {
    return call(this.client, modifyMessageOperation, messageID, params, options);
  }

  /**
   * Deletes a message from its thread. Later runs do not see it.
   *
   * `DELETE /threads/{thread_id}/messages/{message_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  delete(messageID: string, params: MessageDeleteParams, options?: RequestOptions): APIPromise<MessageDeleted> {
    return call(this.client, deleteMessageOperation, messageID, params, options);
  }
}
