// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { createEmbedding as createEmbeddingOperation } from '../operations/embeddings.ts';
import { call } from '../../../src/client/core/call.ts';
import type {
  CreateEmbeddingResponse,
  CreateEmbeddingResponseBase64,
  EmbeddingCreateParams,
} from '../resources/embeddings.ts';
import type { APIPromise, BaseClient, RequestOptions } from '../../../src/client/core/index.ts';

/**
 * Create embeddings, where `encoding_format` is `base64`.
 *
 * `POST /embeddings`
 */
export function createEmbedding(
  client: BaseClient,
  params: EmbeddingCreateParams & { encoding_format: 'base64' },
  options?: RequestOptions,
): APIPromise<CreateEmbeddingResponseBase64>;
/**
 * Converts texts to vectors. Texts with similar meanings get vectors that lie close together, for use in search, clustering and recommendations.
 *
 * `POST /embeddings`
 */
export function createEmbedding(
  client: BaseClient,
  params: EmbeddingCreateParams,
  options?: RequestOptions,
): APIPromise<CreateEmbeddingResponse>;
export function createEmbedding(
  client: BaseClient,
  params: EmbeddingCreateParams,
  options?: RequestOptions,
): APIPromise<CreateEmbeddingResponseBase64 | CreateEmbeddingResponse> {
  return call(client, createEmbeddingOperation, undefined, params, options);
}
