// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** List files in a vector store: `GET /vector_stores/{vector_store_id}/files`. */
export const listVectorStoreFiles: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/files',
  split: splitParams,
  query: ['limit', 'order', 'after', 'before', 'filter'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Add a file to a vector store: `POST /vector_stores/{vector_store_id}/files`. */
export const createVectorStoreFile: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/files',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Retrieve a file in a vector store: `GET /vector_stores/{vector_store_id}/files/{file_id}`. */
export const getVectorStoreFile: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/files/{file_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  polling: { status: '/status', terminal: ['completed', 'cancelled', 'failed'] },
};

/** Update attributes of a file in a vector store: `POST /vector_stores/{vector_store_id}/files/{file_id}`. */
export const updateVectorStoreFileAttributes: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/files/{file_id}',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Remove a file from a vector store: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`. */
export const deleteVectorStoreFile: OperationDescriptor = {
  method: 'DELETE',
  path: '/vector_stores/{vector_store_id}/files/{file_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Retrieve the text of a file in a vector store: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`. */
export const retrieveVectorStoreFileContent: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/files/{file_id}/content',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  pagination: { items: '/data' },
};
