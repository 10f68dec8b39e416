// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** Add files to a vector store: `POST /vector_stores/{vector_store_id}/file_batches`. */
export const createVectorStoreFileBatch: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/file_batches',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Retrieve a file batch: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`. */
export const getVectorStoreFileBatch: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  polling: { status: '/status', terminal: ['completed', 'cancelled', 'failed'] },
};

/** Cancel a file batch: `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`. */
export const cancelVectorStoreFileBatch: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** List files of a file batch: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`. */
export const listFilesInVectorStoreBatch: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
  split: splitParams,
  query: ['limit', 'order', 'after', 'before', 'filter'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};
