// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** List vector stores: `GET /vector_stores`. */
export const listVectorStores: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores',
  split: splitParams,
  query: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Create a vector store: `POST /vector_stores`. */
export const createVectorStore: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Retrieve a vector store: `GET /vector_stores/{vector_store_id}`. */
export const getVectorStore: OperationDescriptor = {
  method: 'GET',
  path: '/vector_stores/{vector_store_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  polling: { status: '/status', terminal: ['completed', 'expired'] },
};

/** Update a vector store: `POST /vector_stores/{vector_store_id}`. */
export const modifyVectorStore: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Delete a vector store: `DELETE /vector_stores/{vector_store_id}`. */
export const deleteVectorStore: OperationDescriptor = {
  method: 'DELETE',
  path: '/vector_stores/{vector_store_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Search a vector store: `POST /vector_stores/{vector_store_id}/search`. */
export const searchVectorStore: OperationDescriptor = {
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/search',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  pagination: { items: '/data' },
};
