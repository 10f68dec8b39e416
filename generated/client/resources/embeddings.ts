// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../src/client/core/index.ts';
import { createEmbedding as createEmbeddingOperation } from '../operations/embeddings.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';

/** The vectors, one per text. */
export interface CreateEmbeddingResponse extends schema.CreateEmbeddingResponse {
  /** The vectors, in the order of the texts. */
  data: Embedding[];
}

export declare namespace CreateEmbeddingResponse {
  export type Usage = NonNullable<schema.CreateEmbeddingResponse['usage']>;
}

/** The vectors, one per text. */
export interface CreateEmbeddingResponseBase64 extends schema.CreateEmbeddingResponse {
  /** The vectors, in the order of the texts. */
  data: EmbeddingBase64[];
}

export declare namespace CreateEmbeddingResponseBase64 {
  export type Usage = NonNullable<schema.CreateEmbeddingResponse['usage']>;
}

/** The vector of one text. */
export interface Embedding extends schema.Embedding {
  /** An array of numbers, if `encoding_format` is `float` or omitted. */
  embedding: number[];
}

/** The vector of one text. */
export interface EmbeddingBase64 extends schema.Embedding {
  /** Little-endian 32-bit floats as base64, if `encoding_format` is `base64`. */
  embedding: string;
}

/** Id of the embedding model. Vectors of different models cannot be compared. The vendor's third generation is better than `text-embedding-ada-002` and supports shorter vectors. */
export type EmbeddingModel = schema.EmbeddingModel;

/** Params of `client.embeddings.create`. */
export interface EmbeddingCreateParams extends schema.CreateEmbeddingRequest {}

/** `client.embeddings`. Vectors that represent the meaning of texts. */
export class Embeddings extends APIResource {
  /**
   * Create embeddings, where `encoding_format` is `base64`.
   *
   * `POST /embeddings`
   */
  create(
    params: EmbeddingCreateParams & { encoding_format: 'base64' },
    options?: RequestOptions,
  ): APIPromise<CreateEmbeddingResponseBase64>;
  /**
   * Converts texts to vectors. Texts with similar meanings get vectors that lie close together, for use in search, clustering and recommendations.
   *
   * `POST /embeddings`
   */
  create(params: EmbeddingCreateParams, options?: RequestOptions): APIPromise<CreateEmbeddingResponse>;
  create(
    params: EmbeddingCreateParams,
    options?: RequestOptions,
  ): APIPromise<CreateEmbeddingResponseBase64 | CreateEmbeddingResponse> {
    return call(this.client, createEmbeddingOperation, undefined, params, options);
  }
}
