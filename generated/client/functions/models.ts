// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../src/client/core/index.ts';
import { call } from '../../../src/client/core/call.ts';
import { list } from '../../../src/client/core/list.ts';
import {
  listModels as listModelsOperation,
  retrieveModel as retrieveModelOperation,
  deleteModel as deleteModelOperation,
} from '../operations/models.ts';
import type { Model, ModelDeleted, ModelsPage } from '../resources/models.ts';

/**
 * Lists every model that the key can use, fine-tuned ones included. A model that is missing here answers 404 elsewhere.
 *
 * `GET /models`
 */
export function listModels(client: BaseClient, options?: RequestOptions): PagePromise<ModelsPage, Model> {
  return list(client, listModelsOperation, undefined, undefined, options);
}

/**
 * Reads who owns a model, when it came into being, and when it will be shut down.
 *
 * `GET /models/{model}`
 */
export function retrieveModel(client: BaseClient, model: string, options?: RequestOptions): APIPromise<Model> {
  return call(client, retrieveModelOperation, model, undefined, options);
}

/**
 * Removes a fine-tuned model for good. Only owners of the organization may. Models of the vendor cannot be removed.
 *
 * `DELETE /models/{model}`
 */
export function deleteModel(client: BaseClient, model: string, options?: RequestOptions): APIPromise<ModelDeleted> {
  return call(client, deleteModelOperation, model, undefined, options);
}
