// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list } from '../../../src/client/core/index.ts';
import {
  deleteModel as deleteModelOperation,
  listModels as listModelsOperation,
  retrieveModel as retrieveModelOperation,
} from '../operations/models.ts';
import type { APIPromise, PageMethods, PagePromise, RequestOptions } from '../../../src/client/core/index.ts';
import type { Model, ModelDeleted } from '../../types.ts';
import type * as schema from '../../types.ts';

export type { Model };

export type { ModelDeleted };

/** A page of `client.models.list`. */
export interface ModelsPage extends PageMethods<schema.Model> {
  /** Marks this object as a list. */
  object: 'list';
  /** The models, in no particular order. */
  data: schema.Model[];
}

/** `client.models`. Models that the key can use: the vendor's, and fine-tuned ones, which appear when their job succeeds. */
export class Models extends APIResource {
  /**
   * Lists all models that the key can use, fine-tuned ones included. For any other model, operations answer 404.
   *
   * `GET /models`
   */
  list(options?: RequestOptions): PagePromise<ModelsPage, schema.Model> {
    return list(this._client, listModelsOperation, undefined, undefined, options);
  }

  /**
   * Returns the owner, the creation time and the shutdown date of a model.
   *
   * `GET /models/{model}`
   */
  retrieve(model: string, options?: RequestOptions): APIPromise<Model> {
    return call(this._client, retrieveModelOperation, model, undefined, options);
  }

  /**
   * Deletes a fine-tuned model permanently. Only organization owners can do this. The vendor's models cannot be deleted.
   *
   * `DELETE /models/{model}`
   */
  delete(model: string, options?: RequestOptions): APIPromise<ModelDeleted> {
    return call(this._client, deleteModelOperation, model, undefined, options);
  }
}
