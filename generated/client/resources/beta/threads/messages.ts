// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import {
  listMessages as listMessagesOperation,
  createMessage as createMessageOperation,
  getMessage as getMessageOperation,
  modifyMessage as modifyMessageOperation,
  deleteMessage as deleteMessageOperation,
} from '../../../operations/beta/threads/messages.ts';
import type * as schema from '../../../../types.ts';

/** What a placeholder in the text stands for. */
export type Annotation = schema.TextAnnotation;

/** Increment of one annotation. */
export type AnnotationDelta = schema.TextAnnotationDelta;

/** Names the file that a statement rests on. File search adds these. */
export interface FileCitationAnnotation extends schema.MessageContentTextAnnotationsFileCitationObject {}

export declare namespace FileCitationAnnotation {
  export type FileCitation = NonNullable<schema.MessageContentTextAnnotationsFileCitationObject['file_citation']>;
}

/** A source that the streamed text has gained. */
export interface FileCitationDeltaAnnotation extends schema.MessageDeltaContentTextAnnotationsFileCitationObject {}

export declare namespace FileCitationDeltaAnnotation {
  export type FileCitation = NonNullable<schema.MessageDeltaContentTextAnnotationsFileCitationObject['file_citation']>;
}

/** Names a file that the code interpreter wrote for the user. */
export interface FilePathAnnotation extends schema.MessageContentTextAnnotationsFilePathObject {}

export declare namespace FilePathAnnotation {
  export type FilePath = NonNullable<schema.MessageContentTextAnnotationsFilePathObject['file_path']>;
}

/** A file to download that the streamed text has gained. */
export interface FilePathDeltaAnnotation extends schema.MessageDeltaContentTextAnnotationsFilePathObject {}

export declare namespace FilePathDeltaAnnotation {
  export type FilePath = NonNullable<schema.MessageDeltaContentTextAnnotationsFilePathObject['file_path']>;
}

/** The image and how closely to look at it. */
export interface ImageFile extends schema.MessageContentImageFile {}

/** An image kept as a file, sent by the user or drawn by the code interpreter. */
export interface ImageFileContentBlock extends schema.MessageContentImageFileObject {}

/** The image, as far as it is known. */
export interface ImageFileDelta extends schema.MessageDeltaContentImageFile {}

/** An image that the message has gained, kept as a file. Images come whole. */
export interface ImageFileDeltaBlock extends schema.MessageDeltaContentImageFileObject {}

/** The address of the image and how closely to look at it. */
export interface ImageURL extends schema.MessageContentImageUrl {}

/** An image on the web. */
export interface ImageURLContentBlock extends schema.MessageContentImageUrlObject {}

/** The address, as far as it is known. */
export interface ImageURLDelta extends schema.MessageDeltaContentImageUrl {}

/** An image on the web that the message has gained. */
export interface ImageURLDeltaBlock extends schema.MessageDeltaContentImageUrlObject {}

/** One turn in a thread. */
export interface Message extends schema.MessageObject {}

export declare namespace Message {
  export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
  export type Attachment = schema.MessageAttachment;

  export namespace Attachment {
    export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
  }
}

/** A piece of a stored message. */
export type MessageContent = schema.MessageContent;

/** Increment of one piece of a message. */
export type MessageContentDelta = schema.MessageContentDelta;

/** A piece of a message that is sent. */
export type MessageContentPartParam = schema.MessageRequestContentPart;

/** Confirms that a message was removed. */
export interface MessageDeleted extends schema.DeleteMessageResponse {}

/** The new pieces. What is absent has not changed. */
export interface MessageDelta extends schema.MessageDelta {}

/** What a streamed message has gained since the event before. */
export interface MessageDeltaEvent extends schema.MessageDeltaObject {}

/** The model's words where it declines to answer. */
export interface RefusalContentBlock extends schema.MessageContentRefusalObject {}

/** More words of a refusal. */
export interface RefusalDeltaBlock extends schema.MessageDeltaContentRefusalObject {}

/** The words, and what the placeholders in them stand for. */
export interface Text extends schema.MessageContentText {}

/** Text of a stored message. */
export interface TextContentBlock extends schema.MessageContentTextObject {}

/** Text of a message that is sent. */
export interface TextContentBlockParam extends schema.MessageRequestContentTextObject {}

/** New words, new annotations, or both. */
export interface TextDelta extends schema.MessageDeltaContentText {}

/** More text of the message. */
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
  /** Cursor. The page starts behind the message with this id; send the `last_id` of the page before. */
  after?: string;
  /** Cursor in the other direction. The page ends just before the message with this id; send the `first_id` of the page behind it. */
  before?: string;
  /** Keep only messages that this run has written. Left out, all are listed. */
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
  /** Id of the thread, as its creation returned it. */
  thread_id: string;
}

/** Params of `client.beta.threads.messages.update`. */
export interface MessageUpdateParams extends schema.ModifyMessageRequest {
  /** Id of the thread, as its creation returned it. */
  thread_id: string;
}

/** Params of `client.beta.threads.messages.delete`. */
export interface MessageDeleteParams {
  /** Id of the thread, as its creation returned it. */
  thread_id: string;
}

/** `client.beta.threads.messages`. Conversations that are stored on the server. */
export class Messages extends APIResource {
  /**
   * Lists the messages of a thread, newest first unless `order` says otherwise.
   *
   * `GET /threads/{thread_id}/messages`
   *
   * @deprecated The vendor ended it on 2026-08-26.
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
   * @deprecated The vendor ended it on 2026-08-26.
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
   * Adds a message to the end of a thread. While a run is under way the thread is locked, and this answers 400.
   *
   * `POST /threads/{thread_id}/messages`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  create(threadID: string, params: MessageCreateParams, options?: RequestOptions): APIPromise<Message> {
    return call(this.client, createMessageOperation, threadID, params, options);
  }

  /**
   * Reads one message with its content and annotations.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  retrieve(messageID: string, params: MessageRetrieveParams, options?: RequestOptions): APIPromise<Message> {
    return call(this.client, getMessageOperation, messageID, params, options);
  }

  /**
   * Changes the labels of a message. Its words cannot be changed.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  update(messageID: string, params: MessageUpdateParams, options?: RequestOptions): APIPromise<Message> {
    return call(this.client, modifyMessageOperation, messageID, params, options);
  }

  /**
   * Removes a message from its thread. Later runs do not see it.
   *
   * `DELETE /threads/{thread_id}/messages/{message_id}`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  delete(messageID: string, params: MessageDeleteParams, options?: RequestOptions): APIPromise<MessageDeleted> {
    return call(this.client, deleteMessageOperation, messageID, params, options);
  }
}
