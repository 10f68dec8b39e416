// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import {
  createAssistant as createAssistantOperation,
  deleteAssistant as deleteAssistantOperation,
  getAssistant as getAssistantOperation,
  listAssistants as listAssistantsOperation,
  modifyAssistant as modifyAssistantOperation,
} from '../../operations/beta/assistants.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as BetaAssistantsAPI from '../../resources/beta/assistants.ts';

/**
 * Lists the assistants of the key's project, newest first by default.
 *
 * `GET /assistants`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function listAssistants(
  client: BaseClient,
  params?: BetaAssistantsAPI.AssistantListParams | null,
  options?: CallOptions,
): PagePromise<BetaAssistantsAPI.AssistantsPage, schema.Assistant> {
  return list(client, listAssistantsOperation, undefined, params, options);
}

/**
 * Stores a model with instructions and tools under an id. The assistant answers once it is run on a thread.
 *
 * `POST /assistants`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function createAssistant(
  client: BaseClient,
  params: BetaAssistantsAPI.AssistantCreateParams,
  options?: CallOptions,
): APIPromise<BetaAssistantsAPI.Assistant> {
  return call(client, createAssistantOperation, undefined, params, options);
}

/**
 * Returns one assistant with its instructions, tools and resources.
 *
 * `GET /assistants/{assistant_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function getAssistant(
  client: BaseClient,
  assistantID: string,
  options?: CallOptions,
): APIPromise<BetaAssistantsAPI.Assistant> {
  return call(client, getAssistantOperation, assistantID, undefined, options);
}

/**
 * Updates the given fields. Runs in progress keep their settings.
 *
 * `POST /assistants/{assistant_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function modifyAssistant(
  client: BaseClient,
  assistantID: string,
  params: BetaAssistantsAPI.AssistantUpdateParams,
  options?: CallOptions,
): APIPromise<BetaAssistantsAPI.Assistant> {
  return call(client, modifyAssistantOperation, assistantID, params, options);
}

/**
 * Deletes an assistant permanently. Its threads, files and vector stores are kept.
 *
 * `DELETE /assistants/{assistant_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function deleteAssistant(
  client: BaseClient,
  assistantID: string,
  options?: CallOptions,
): APIPromise<BetaAssistantsAPI.AssistantDeleted> {
  return call(client, deleteAssistantOperation, assistantID, undefined, options);
}
