// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, embeddingCall } from '../../../src/client/core/index.ts';
import { createEmbedding as createEmbeddingOperation } from '../operations/embeddings.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import type { EmbeddingCreateParams, EmbeddingModel } from '../../types.ts';
import type * as schema from '../../types.ts';

/** The vectors, one per text. */
export interface CreateEmbeddingResponse {
  /** The vectors, in the order of the texts. */
  data: Embedding[];
  /** Id of the model that computed the vectors. */
  model: string;
  /** Marks this object as a list. */
  object: 'list';
  /** Token usage of the request. */
  usage: schema.CreateEmbeddingResponse.Usage;
}

export declare namespace CreateEmbeddingResponse {
  export type Usage = schema.CreateEmbeddingResponse.Usage;
}

/** The vectors, one per text. */
export interface CreateEmbeddingResponseBase64 {
  /** The vectors, in the order of the texts. */
  data: EmbeddingBase64[];
  /** Id of the model that computed the vectors. */
  model: string;
  /** Marks this object as a list. */
  object: 'list';
  /** Token usage of the request. */
  usage: schema.CreateEmbeddingResponse.Usage;
}

export declare namespace CreateEmbeddingResponseBase64 {
  export type Usage = schema.CreateEmbeddingResponse.Usage;
}

/** The vector of one text. */
export interface Embedding {
  /** Index of the text in the request, from 0. */
  index: number;
  /** An array of numbers, if `encoding_format` is `float` or omitted. */
  embedding: number[];
  /** Marks this object as an embedding. */
  object: 'embedding';
}

/** The vector of one text. */
export interface EmbeddingBase64 {
  /** Index of the text in the request, from 0. */
  index: number;
  /** Little-endian 32-bit floats as base64, if `encoding_format` is `base64`. */
  embedding: string;
  /** Marks this object as an embedding. */
  object: 'embedding';
}

export type { EmbeddingModel };

export type { EmbeddingCreateParams };

/** `client.embeddings`. Vectors that represent the meaning of texts. */
export class Embeddings extends APIResource {
  /**
   * Create embeddings, if `encoding_format` is `base64`.
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
    return embeddingCall(this._client, createEmbeddingOperation, undefined, params, options);
  }
}
