// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../src/client/core/index.ts';
import { createEmbedding as createEmbeddingOperation } from '../operations/embeddings.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
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

/** Id of the embedding model. Vectors of different models cannot be compared. The vendor's third generation is better than `text-embedding-ada-002` and supports shorter vectors. */
export type EmbeddingModel =
  | 'text-embedding-ada-002'
  | 'text-embedding-3-small'
  | 'text-embedding-3-large'
  | (string & {});

/**
 * The texts to embed and the output options.
 *
 * Params of `client.embeddings.create`.
 */
export interface EmbeddingCreateParams {
  /** Input texts. A text must be non-empty and fit the context window of the model: 8192 tokens for the vendor's models. The limit per request is 300,000 tokens. */
  input: string | string[] | number[] | number[][];
  /** Id of the embedding model. Vectors of different models cannot be compared. The vendor's third generation is better than `text-embedding-ada-002` and supports shorter vectors. */
  model: EmbeddingModel;
  /**
   * Encoding of the vectors: numbers (`float`), or little-endian 32-bit floats as base64 (`base64`), which takes less than half the space.
   * @default "float"
   */
  encoding_format?: 'float' | 'base64';
  /** Length of the vectors. If omitted, the default length of the model. Shorter vectors need less storage and lose little quality. Not supported by `text-embedding-ada-002`. */
  dimensions?: number;
  /** Identifier of the end user, for abuse detection. A hash is sufficient. */
  user?: string;
}

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
