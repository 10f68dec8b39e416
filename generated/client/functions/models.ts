// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../src/client/core/call.ts';
import { list } from '../../../src/client/core/list.ts';
import {
  deleteModel as deleteModelOperation,
  listModels as listModelsOperation,
  retrieveModel as retrieveModelOperation,
} from '../operations/models.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';
import type * as ModelsAPI from '../resources/models.ts';

/**
 * Lists all models that the key can use, fine-tuned ones included. For any other model, operations answer 404.
 *
 * `GET /models`
 */
export function listModels(client: BaseClient, options?: CallOptions): PagePromise<ModelsAPI.ModelsPage, schema.Model> {
  return list(client, listModelsOperation, undefined, undefined, options);
}

/**
 * Returns the owner, the creation time and the shutdown date of a model.
 *
 * `GET /models/{model}`
 */
export function retrieveModel(client: BaseClient, model: string, options?: CallOptions): APIPromise<ModelsAPI.Model> {
  return call(client, retrieveModelOperation, model, undefined, options);
}

/**
 * Deletes a fine-tuned model permanently. Only organization owners can do this. The vendor's models cannot be deleted.
 *
 * `DELETE /models/{model}`
 */
export function deleteModel(
  client: BaseClient,
  model: string,
  options?: CallOptions,
): APIPromise<ModelsAPI.ModelDeleted> {
  return call(client, deleteModelOperation, model, undefined, options);
}
