// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** List files: `GET /files`. */
export const listFiles: OperationDescriptor = {
  method: 'GET',
  path: '/files',
  split: splitParams,
  query: ['purpose', 'limit', 'order', 'after'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Upload a file: `POST /files`. */
export const uploadFile: OperationDescriptor = {
  method: 'POST',
  path: '/files',
  body: 'multipart/form-data',
};

/** Retrieve a file: `GET /files/{file_id}`. */
export const retrieveFile: OperationDescriptor = {
  method: 'GET',
  path: '/files/{file_id}',
  split: splitParams,
  polling: { status: '/status', terminal: ['processed', 'error'] },
};

/** Delete a file: `DELETE /files/{file_id}`. */
export const deleteFile: OperationDescriptor = {
  method: 'DELETE',
  path: '/files/{file_id}',
  split: splitParams,
};

/** Download a file: `GET /files/{file_id}/content`. */
export const downloadFile: OperationDescriptor = {
  method: 'GET',
  path: '/files/{file_id}/content',
  split: splitParams,
  binary: true,
};
