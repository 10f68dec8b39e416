// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import {
  createMessage as createMessageOperation,
  deleteMessage as deleteMessageOperation,
  getMessage as getMessageOperation,
  listMessages as listMessagesOperation,
  modifyMessage as modifyMessageOperation,
} from '../../../operations/beta/threads/messages.ts';
import type { APIPromise, PageMethods, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as SharedAPI from '../../shared.ts';

/** What a placeholder in the text refers to. */
export type Annotation = FileCitationAnnotation | FilePathAnnotation;

/** Delta of one annotation. */
export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

/** Cites the file that a statement is based on. Added by file search. */
export interface FileCitationAnnotation {
  /** Marks this annotation as a file citation. */
  type: 'file_citation';
  /** Placeholder in the text. Replace it with a footnote or remove it. */
  text: string;
  /** The cited file. */
  file_citation: FileCitationAnnotation.FileCitation;
  /** Start of the placeholder, in characters from the start of the text. */
  start_index: number;
  /** End of the placeholder, in characters. Exclusive. */
  end_index: number;
}

export declare namespace FileCitationAnnotation {
  /** The cited file. */
  export interface FileCitation {
    /** Id of the cited file. */
    file_id: string;
  }
}

/** A new file citation in the streamed text. */
export interface FileCitationDeltaAnnotation {
  /** Index of the annotation, from 0. */
  index: number;
  /** Marks this annotation as a file citation. */
  type: 'file_citation';
  /** Placeholder of the annotation in the text. */
  text?: string;
  /** The citation fields known so far. */
  file_citation?: FileCitationDeltaAnnotation.FileCitation;
  /** Start of the placeholder, in characters from the start of the whole text. */
  start_index?: number;
  /** End of the placeholder, in characters. Exclusive. */
  end_index?: number;
}

export declare namespace FileCitationDeltaAnnotation {
  /** The citation fields known so far. */
  export interface FileCitation {
    /** Id of the cited file. */
    file_id?: string;
    /** The cited passage. */
    quote?: string;
  }
}

/** Links to a file that the code interpreter created for the user. */
export interface FilePathAnnotation {
  /** Marks this annotation as a file path. */
  type: 'file_path';
  /** Placeholder in the text, a path in the sandbox. Replace it with a download URL. */
  text: string;
  /** The created file. */
  file_path: FilePathAnnotation.FilePath;
  /** Start of the placeholder, in characters from the start of the text. */
  start_index: number;
  /** End of the placeholder, in characters. Exclusive. */
  end_index: number;
}

export declare namespace FilePathAnnotation {
  /** The created file. */
  export interface FilePath {
    /** Id of the file, for its download. */
    file_id: string;
  }
}

/** A new file path in the streamed text. */
export interface FilePathDeltaAnnotation {
  /** Index of the annotation, from 0. */
  index: number;
  /** Marks this annotation as a file path. */
  type: 'file_path';
  /** Placeholder of the annotation in the text. */
  text?: string;
  /** The file fields known so far. */
  file_path?: FilePathDeltaAnnotation.FilePath;
  /** Start of the placeholder, in characters from the start of the whole text. */
  start_index?: number;
  /** End of the placeholder, in characters. Exclusive. */
  end_index?: number;
}

export declare namespace FilePathDeltaAnnotation {
  /** The file fields known so far. */
  export interface FilePath {
    /** Id of the file, for its download. */
    file_id?: string;
  }
}

/** The image and its level of detail. */
export interface ImageFile {
  /** Id of the image. Files with the purpose `vision` can be downloaded again, those with `assistants` cannot. */
  file_id: string;
  /**
   * Resolution at which the model sees the image. `low` uses few tokens; `high` keeps small print legible.
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** An image stored as a file, from the user or the code interpreter. */
export interface ImageFileContentBlock {
  /** Marks this part as an uploaded image. */
  type: 'image_file';
  /** The image and its level of detail. */
  image_file: ImageFile;
}

/** The image fields known so far. */
export interface ImageFileDelta {
  /** Id of the image file. */
  file_id?: string;
  /**
   * Resolution at which a model would see the image.
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** A new image of the message, stored as a file. It arrives in one event. */
export interface ImageFileDeltaBlock {
  /** Index of the part in the content, from 0. */
  index: number;
  /** Marks this part as an uploaded image. */
  type: 'image_file';
  /** The image fields known so far. */
  image_file?: ImageFileDelta;
}

/** URL of the image and its level of detail. */
export interface ImageURL {
  /** Public URL of the image: JPEG, PNG, GIF or WebP. */
  url: string;
  /**
   * Resolution at which the model sees the image. `low` uses few tokens; `high` keeps small print legible.
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** An image from the web. */
export interface ImageURLContentBlock {
  /** Marks this part as an image URL. */
  type: 'image_url';
  /** URL of the image and its level of detail. */
  image_url: ImageURL;
}

/** The image URL fields known so far. */
export interface ImageURLDelta {
  /** URL of the image: JPEG, PNG, GIF or WebP. */
  url?: string;
  /**
   * Resolution at which a model would see the image.
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** A new image URL of the message. */
export interface ImageURLDeltaBlock {
  /** Index of the part in the content, from 0. */
  index: number;
  /** Marks this part as an image URL. */
  type: 'image_url';
  /** The image URL fields known so far. */
  image_url?: ImageURLDelta;
}

/** A message in a thread. */
export interface Message {
  /** Stable id, unique within the thread. */
  id: string;
  /** Marks this object as a message. */
  object: 'thread.message';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Id of the thread that the message belongs to. */
  thread_id: string;
  /** Status of the message. Messages from the caller often have none. */
  status?: 'in_progress' | 'incomplete' | 'completed' | null;
  /** Why the message is incomplete. Null or absent for any other status. */
  incomplete_details?: Message.IncompleteDetails | null;
  /** Completion time, in Unix seconds. Null or absent until then. */
  completed_at?: number | null;
  /** Time of the interruption, in Unix seconds. Null or absent unless the message is incomplete. */
  incomplete_at?: number | null;
  /** Author of the message. */
  role: 'user' | 'assistant';
  /** Content parts of the message. Empty until the first text arrives. */
  content: MessageContent[];
  /** Id of the assistant that wrote the message. Null for messages from the caller. */
  assistant_id: string | null;
  /** Id of the run that created the message. Null for messages from the caller. */
  run_id: string | null;
  /** Attached files, and the tools that can use them. */
  attachments: schema.MessageAttachment[] | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: SharedAPI.Metadata;
}

export declare namespace Message {
  /** Why the message is incomplete. Null or absent for any other status. */
  export interface IncompleteDetails {
    /** Cause of the interruption. */
    reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed' | (string & {});
  }

  export type Attachment = schema.MessageAttachment;

  export namespace Attachment {
    export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
  }
}

/** One part of a stored message. */
export type MessageContent = ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock;

/** Delta of one message part. */
export type MessageContentDelta = ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock;

/** A content part in a request: text or an image. */
export type MessageContentPartParam = ImageFileContentBlock | ImageURLContentBlock | TextContentBlockParam;

/** Confirms the deletion of a message. */
export interface MessageDeleted {
  /** Id of the deleted message. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'thread.message.deleted';
  /** True if the message was deleted. */
  deleted: boolean;
}

/** Changed fields. Absent fields have not changed. */
export interface MessageDelta {
  /** Author of the message. Sent at most once. */
  role?: 'user' | 'assistant';
  /** Deltas of the content. Merge each into the part with the same `index`. */
  content?: MessageContentDelta[];
}

/** Delta of a streamed message. */
export interface MessageDeltaEvent {
  /** Id of the streamed message. */
  id: string;
  /** Marks this object as a message delta. */
  object: 'thread.message.delta';
  /** Changed fields. Absent fields have not changed. */
  delta: MessageDelta;
}

/** The refusal of the model. */
export interface RefusalContentBlock {
  /** Marks this part as a refusal. */
  type: 'refusal';
  /** Reason for the refusal, suitable for display to the user. */
  refusal: string;
}

/** Text to add to a refusal. */
export interface RefusalDeltaBlock {
  /** Index of the part in the content, from 0. */
  index: number;
  /** Marks this part as a refusal. */
  type: 'refusal';
  /** Text to append to the refusal. */
  refusal?: string;
}

/** The text and its annotations. */
export interface Text {
  /** The text. It contains the `text` of each annotation as a placeholder. */
  value: string;
  /** Citations and files for the placeholders in the text. Empty if there are none. */
  annotations: Annotation[];
}

/** Text part of a stored message. */
export interface TextContentBlock {
  /** Marks this part as text. */
  type: 'text';
  /** The text and its annotations. */
  text: Text;
}

/** Text part in a request. */
export interface TextContentBlockParam {
  /** Marks this part as text. */
  type: 'text';
  /** The text, a plain string. In stored messages it is an object. */
  text: string;
}

/** New text, new annotations, or both. */
export interface TextDelta {
  /** Text to append to the refusal. */
  value?: string;
  /** Deltas of the annotations. Merge each into the annotation with the same `index`. */
  annotations?: AnnotationDelta[];
}

/** Text or annotations to add to the message. */
export interface TextDeltaBlock {
  /** Index of the part in the content, from 0. */
  index: number;
  /** Marks this part as text. */
  type: 'text';
  /** New text, new annotations, or both. */
  text?: TextDelta;
}

/** A page of `client.beta.threads.messages.list`. */
export interface MessagesPage extends PageMethods<Message> {
  /** Marks this object as a list. */
  object: 'list';
  /** The messages of this page. */
  data: Message[];
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

/**
 * A message to add to a thread.
 *
 * Params of `client.beta.threads.messages.create`.
 */
export interface MessageCreateParams {
  /** Author of the message. `assistant` adds a message as if the assistant had written it, for example to restore an earlier dialogue. */
  role: 'user' | 'assistant';
  /** Message content, as text or as parts. */
  content: string | MessageContentPartParam[];
  /** Files to add for the tools. They are not part of the content. */
  attachments?: schema.MessageAttachment[] | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
}

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

/**
 * Changes to a message. The content stays the same.
 *
 * Params of `client.beta.threads.messages.update`.
 */
export interface MessageUpdateParams {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
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
