// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../src/client/core/index.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import { createEmbedding as createEmbeddingOperation } from '../operations/embeddings.ts';
import type * as schema from '../../types.ts';

/** The vectors, one for each text. */
export interface CreateEmbeddingResponse extends schema.CreateEmbeddingResponse {
  /** The vectors, in the order of the texts. */
  data: Embedding[];
}

export declare namespace CreateEmbeddingResponse {
  export type Usage = NonNullable<schema.CreateEmbeddingResponse['usage']>;
}

/** The vectors, one for each text. */
export interface CreateEmbeddingResponseBase64 extends schema.CreateEmbeddingResponse {
  /** The vectors, in the order of the texts. */
  data: EmbeddingBase64[];
}

export declare namespace CreateEmbeddingResponseBase64 {
  export type Usage = NonNullable<schema.CreateEmbeddingResponse['usage']>;
}

/** The vector of one text. */
export interface Embedding extends schema.Embedding {
  /** Its numbers. What `encoding_format` asks for when it is `float` or left out. */
  embedding: number[];
}

/** The vector of one text. */
export interface EmbeddingBase64 extends schema.Embedding {
  /** The bytes of its numbers in Base64, 32-bit little-endian floats. What `base64` asks for. */
  embedding: string;
}

/** Which model to use. Vectors of different models do not compare. The vendor's third generation is better than `text-embedding-ada-002`, and its vectors can be shortened. */
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
   * Turns texts into vectors that lie close together where the texts mean similar things, for search, grouping and recommendations.
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
