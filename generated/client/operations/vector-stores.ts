// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** List vector stores: `GET /vector_stores`. */
export const listVectorStores: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores',
  query: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Create a vector store: `POST /vector_stores`. */
export const createVectorStore: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Retrieve a vector store: `GET /vector_stores/{vector_store_id}`. */
export const getVectorStore: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  polling: { status: '/status', terminal: ['completed', 'expired'] },
};

/** Update a vector store: `POST /vector_stores/{vector_store_id}`. */
export const modifyVectorStore: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Delete a vector store: `DELETE /vector_stores/{vector_store_id}`. */
export const deleteVectorStore: OperationDescriptor = {
  method: 'DELETE',
  path: '/vector_stores/{vector_store_id}',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Search a vector store: `POST /vector_stores/{vector_store_id}/search`. */
export const searchVectorStore: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/search',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  pagination: { items: '/data' },
};
