// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import {
  listAssistants as listAssistantsOperation,
  createAssistant as createAssistantOperation,
  getAssistant as getAssistantOperation,
  modifyAssistant as modifyAssistantOperation,
  deleteAssistant as deleteAssistantOperation,
} from '../../operations/beta/assistants.ts';
import type {
  Assistant,
  AssistantCreateParams,
  AssistantDeleted,
  AssistantListParams,
  AssistantUpdateParams,
  AssistantsPage,
} from '../../resources/beta/assistants.ts';

/**
 * Lists the assistants of the project that the key belongs to, newest first unless `order` says otherwise.
 *
 * `GET /assistants`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function listAssistants(
  client: BaseClient,
  params?: AssistantListParams | null,
  options?: RequestOptions,
): PagePromise<AssistantsPage, Assistant> {
  return list(client, listAssistantsOperation, undefined, params, options);
}

/**
 * Stores a model with its instructions and tools under an id. Nothing is answered yet: that takes a run on a thread.
 *
 * `POST /assistants`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function createAssistant(
  client: BaseClient,
  params: AssistantCreateParams,
  options?: RequestOptions,
): APIPromise<Assistant> {
  return call(client, createAssistantOperation, undefined, params, options);
}

/**
 * Reads one assistant with its instructions, tools and resources.
 *
 * `GET /assistants/{assistant_id}`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function getAssistant(client: BaseClient, assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
  return call(client, getAssistantOperation, assistantID, undefined, options);
}

/**
 * Changes the fields that are sent. Runs that have begun keep the settings they began with.
 *
 * `POST /assistants/{assistant_id}`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function modifyAssistant(
  client: BaseClient,
  assistantID: string,
  params: AssistantUpdateParams,
  options?: RequestOptions,
): APIPromise<Assistant> {
  return call(client, modifyAssistantOperation, assistantID, params, options);
}

/**
 * Removes an assistant for good. Threads that it has run on stay, and so do its files and vector stores.
 *
 * `DELETE /assistants/{assistant_id}`
 *
 * @deprecated The vendor ended it on 2026-08-26.
 */
export function deleteAssistant(
  client: BaseClient,
  assistantID: string,
  options?: RequestOptions,
): APIPromise<AssistantDeleted> {
  return call(client, deleteAssistantOperation, assistantID, undefined, options);
}
