// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';
import { listFiles, uploadFile, retrieveFile, deleteFile, downloadFile } from './files.ts';

/** Every operation of the contract. */
export const operations: readonly OperationDescriptor[] = [
  listFiles,
  uploadFile,
  retrieveFile,
  deleteFile,
  downloadFile,
];
