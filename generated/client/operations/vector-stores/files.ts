// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** List files in a vector store: `GET /vector_stores/{vector_store_id}/files`. */
export const listVectorStoreFiles: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/files',
  query: ['limit', 'order', 'after', 'before', 'filter'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Add a file to a vector store: `POST /vector_stores/{vector_store_id}/files`. */
export const createVectorStoreFile: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/files',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Retrieve a file in a vector store: `GET /vector_stores/{vector_store_id}/files/{file_id}`. */
export const getVectorStoreFile: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/files/{file_id}',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  polling: { status: '/status', terminal: ['completed', 'cancelled', 'failed'] },
};

/** Update attributes of a file in a vector store: `POST /vector_stores/{vector_store_id}/files/{file_id}`. */
export const updateVectorStoreFileAttributes: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/files/{file_id}',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Remove a file from a vector store: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`. */
export const deleteVectorStoreFile: OperationDescriptor = {
  method: 'DELETE',
  path: '/vector_stores/{vector_store_id}/files/{file_id}',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Retrieve the text of a file in a vector store: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`. */
export const retrieveVectorStoreFileContent: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/files/{file_id}/content',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  pagination: { items: '/data' },
};
