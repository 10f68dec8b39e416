// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../src/client/core/index.ts';
import {
  createAssistant as createAssistantOperation,
  deleteAssistant as deleteAssistantOperation,
  getAssistant as getAssistantOperation,
  listAssistants as listAssistantsOperation,
  modifyAssistant as modifyAssistantOperation,
} from '../../operations/beta/assistants.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../src/client/core/index.ts';
import type {
  Assistant,
  AssistantCreateParams,
  AssistantDeleted,
  AssistantStreamEvent,
  AssistantTool,
  AssistantToolsCode as CodeInterpreterTool,
  AssistantToolsFileSearch as FileSearchTool,
  AssistantToolsFunction as FunctionTool,
  AssistantUpdateParams,
  MessageStreamEvent,
  RunStepStreamEvent,
  RunStreamEvent,
  ThreadStreamEvent,
} from '../../../types.ts';
import type * as schema from '../../../types.ts';

export type { Assistant };

export type { AssistantDeleted };

export type { AssistantStreamEvent };

export type { AssistantTool };

export type { CodeInterpreterTool };

export type { FileSearchTool };

export type { FunctionTool };

export type { MessageStreamEvent };

export type { RunStepStreamEvent };

export type { RunStreamEvent };

export type { ThreadStreamEvent };

/** A page of `client.beta.assistants.list`. */
export interface AssistantsPage extends PageMethods<schema.Assistant> {
  /** Marks this object as a list. */
  object: 'list';
  /** The assistants of this page. */
  data: schema.Assistant[];
  /** Id of the first assistant of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last assistant of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.beta.assistants.list`. */
export interface AssistantListParams {
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
  /** Cursor: the page starts after the assistant with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the assistant with this id. Pass the `first_id` of the following page. */
  before?: string;
}

export type { AssistantCreateParams };

export type { AssistantUpdateParams };

/** `client.beta.assistants`. Conversations that are stored on the server. */
export class Assistants extends APIResource {
  /**
   * Lists the assistants of the key's project, newest first by default.
   *
   * `GET /assistants`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(params?: AssistantListParams | null, options?: RequestOptions): PagePromise<AssistantsPage, schema.Assistant>;
  /**
   * List assistants, without params.
   *
   * `GET /assistants`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(options?: OptionsAlone<AssistantListParams>): PagePromise<AssistantsPage, schema.Assistant>;
  list(
    params?: AssistantListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<AssistantsPage, schema.Assistant> {
    return list(
      this._client,
      listAssistantsOperation,
      undefined,
      ...paramsAndOptions(listAssistantsOperation, params, options),
    );
  }

  /**
   * Stores a model with instructions and tools under an id. The assistant answers once it is run on a thread.
   *
   * `POST /assistants`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(params: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return call(this._client, createAssistantOperation, undefined, params, options);
  }

  /**
   * Returns one assistant with its instructions, tools and resources.
   *
   * `GET /assistants/{assistant_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return call(this._client, getAssistantOperation, assistantID, undefined, options);
  }

  /**
   * Updates the given fields. Runs in progress keep their settings.
   *
   * `POST /assistants/{assistant_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  update(assistantID: string, params: AssistantUpdateParams, options?: RequestOptions): APIPromise<Assistant> {
    return call(this._client, modifyAssistantOperation, assistantID, params, options);
  }

  /**
   * Deletes an assistant permanently. Its threads, files and vector stores are kept.
   *
   * `DELETE /assistants/{assistant_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return call(this._client, deleteAssistantOperation, assistantID, undefined, options);
  }
}
