// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, RequestOptions } from '../../../src/client/core/index.ts';
import { call } from '../../../src/client/core/call.ts';
import { createEmbedding as createEmbeddingOperation } from '../operations/embeddings.ts';
import type { CreateEmbeddingResponse, EmbeddingCreateParams } from '../resources/embeddings.ts';

/**
 * Turns texts into vectors that lie close together where the texts mean similar things, for search, grouping and recommendations.
 *
 * `POST /embeddings`
 */
export function createEmbedding(
  client: BaseClient,
  params: EmbeddingCreateParams,
  options?: RequestOptions,
): APIPromise<CreateEmbeddingResponse> {
  return call(client, createEmbeddingOperation, undefined, params, options);
}
