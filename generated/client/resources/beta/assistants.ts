// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import {
  listAssistants as listAssistantsOperation,
  createAssistant as createAssistantOperation,
  getAssistant as getAssistantOperation,
  modifyAssistant as modifyAssistantOperation,
  deleteAssistant as deleteAssistantOperation,
} from '../../operations/beta/assistants.ts';
import type * as schema from '../../../types.ts';

/** A model with standing instructions and tools, ready to be run on threads. */
export interface Assistant extends schema.AssistantObject {}

/** Confirms that an assistant was removed. */
export interface AssistantDeleted extends schema.DeleteAssistantResponse {}

/** One event of a run's stream. `event` is the line of that name, `data` the JSON of the data line. A stream tells the whole life of a run up to a final state, or to `requires_action`, and ends with `done`. */
export type AssistantStreamEvent = schema.AssistantStreamEvent;

/** Something an assistant can use beside its model. `type` says what. */
export type AssistantTool = schema.AssistantTool;

/** Lets the model write Python and run it in a sandbox, on the files of `tool_resources.code_interpreter`. */
export interface CodeInterpreterTool extends schema.AssistantToolsCode {}

/** Lets the model search the vector stores of the assistant and of the thread. */
export interface FileSearchTool extends schema.AssistantToolsFileSearch {}

/** A function of the caller's. When the model asks for it, the run stops until its output is submitted. */
export interface FunctionTool extends schema.AssistantToolsFunction {}

/** A message was created, grew or changed its state. */
export type MessageStreamEvent = schema.MessageStreamEvent;

/** A step of a run was created, grew or changed its state. */
export type RunStepStreamEvent = schema.RunStepStreamEvent;

/** A run was created or changed its state. */
export type RunStreamEvent = schema.RunStreamEvent;

/** A thread was created for the run. Streamed only where the request made one. */
export interface ThreadStreamEvent extends schema.ThreadStreamEvent {}

/** A page of `client.beta.assistants.list`. */
export type AssistantsPage = Page<Assistant, schema.ListAssistantsResponse>;

/** Params of `client.beta.assistants.list`. */
export interface AssistantListParams {
  /**
   * Upper bound on the number of items in one page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by creation time, `asc` for oldest first.
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Cursor. The page starts behind the assistant with this id; send the `last_id` of the page before. */
  after?: string;
  /** Cursor in the other direction. The page ends just before the assistant with this id; send the `first_id` of the page behind it. */
  before?: string;
}

/** Params of `client.beta.assistants.create`. */
export interface AssistantCreateParams extends schema.CreateAssistantRequest {}

/** Params of `client.beta.assistants.update`. */
export interface AssistantUpdateParams extends schema.ModifyAssistantRequest {}

/** `client.beta.assistants`. Conversations that the server keeps. */
export class Assistants extends APIResource {
  /**
   * Lists the assistants of the project that the key belongs to, newest first unless `order` says otherwise.
   *
   * `GET /assistants`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  list(params?: AssistantListParams | null, options?: RequestOptions): PagePromise<AssistantsPage, Assistant>;
  /**
   * List assistants, without params.
   *
   * `GET /assistants`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  list(options?: RequestOptions): PagePromise<AssistantsPage, Assistant>;
  list(
    params?: AssistantListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<AssistantsPage, Assistant> {
    return list(
      this.client,
      listAssistantsOperation,
      undefined,
      ...paramsAndOptions(listAssistantsOperation, params, options),
    );
  }

  /**
   * Stores a model with its instructions and tools under an id. Nothing is answered yet: that takes a run on a thread.
   *
   * `POST /assistants`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  create(params: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return call(this.client, createAssistantOperation, undefined, params, options);
  }

  /**
   * Reads one assistant with its instructions, tools and resources.
   *
   * `GET /assistants/{assistant_id}`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return call(this.client, getAssistantOperation, assistantID, undefined, options);
  }

  /**
   * Changes the fields that are sent. Runs that have begun keep the settings they began with.
   *
   * `POST /assistants/{assistant_id}`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  update(assistantID: string, params: AssistantUpdateParams, options?: RequestOptions): APIPromise<Assistant> {
    return call(this.client, modifyAssistantOperation, assistantID, params, options);
  }

  /**
   * Removes an assistant for good. Threads that it has run on stay, and so do its files and vector stores.
   *
   * `DELETE /assistants/{assistant_id}`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return call(this.client, deleteAssistantOperation, assistantID, undefined, options);
  }
}
