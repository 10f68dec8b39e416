// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { embeddingCall } from '../../../src/client/core/embedding-call.ts';
import { createEmbedding as createEmbeddingOperation } from '../operations/embeddings.ts';
import type { APIPromise, BaseClient, CallOptions } from '../../../src/client/core/index.ts';
import type * as EmbeddingsAPI from '../resources/embeddings.ts';

/**
 * Create embeddings, if `encoding_format` is `base64`.
 *
 * `POST /embeddings`
 */
export function createEmbedding(
  client: BaseClient,
  params: EmbeddingsAPI.EmbeddingCreateParams & { encoding_format: 'base64' },
  options?: CallOptions,
): APIPromise<EmbeddingsAPI.CreateEmbeddingResponseBase64>;
/**
 * Converts texts to vectors. Texts with similar meanings get vectors that lie close together, for use in search, clustering and recommendations.
 *
 * `POST /embeddings`
 */
export function createEmbedding(
  client: BaseClient,
  params: EmbeddingsAPI.EmbeddingCreateParams,
  options?: CallOptions,
): APIPromise<EmbeddingsAPI.CreateEmbeddingResponse>;
export function createEmbedding(
  client: BaseClient,
  params: EmbeddingsAPI.EmbeddingCreateParams,
  options?: CallOptions,
): APIPromise<EmbeddingsAPI.CreateEmbeddingResponseBase64 | EmbeddingsAPI.CreateEmbeddingResponse> {
  return embeddingCall(client, createEmbeddingOperation, undefined, params, options);
}
