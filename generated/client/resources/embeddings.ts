// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../src/client/core/index.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import { createEmbedding as createEmbeddingOperation } from '../operations/embeddings.ts';
import type * as schema from '../../types.ts';

/** The vectors, one for each text. */
export interface CreateEmbeddingResponse extends schema.CreateEmbeddingResponse {}

/** The vector of one text. */
export interface Embedding extends schema.Embedding {}

/** Which model to use. Vectors of different models do not compare. The vendor's third generation is better than `text-embedding-ada-002`, and its vectors can be shortened. */
export type EmbeddingModel = schema.EmbeddingModel;

/** Params of `client.embeddings.create`. */
export interface EmbeddingCreateParams extends schema.CreateEmbeddingRequest {}

/** `client.embeddings`. Vectors that stand for the meaning of texts. */
export class Embeddings extends APIResource {
  /**
   * Turns texts into vectors that lie close together where the texts mean similar things, for search, grouping and recommendations.
   *
   * `POST /embeddings`
   */
  create(params: EmbeddingCreateParams, options?: RequestOptions): APIPromise<CreateEmbeddingResponse> {
    return call(this.client, createEmbeddingOperation, undefined, params, options);
  }
}
