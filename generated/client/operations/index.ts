// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';
import {
  listChatCompletions,
  createChatCompletion,
  getChatCompletion,
  updateChatCompletion,
  deleteChatCompletion,
} from './chat/completions.ts';
import { getChatCompletionMessages } from './chat/completions/messages.ts';
import { listFiles, uploadFile, retrieveFile, deleteFile, downloadFile } from './files.ts';

/** Every operation of the contract. */
export const operations: readonly OperationDescriptor[] = [
  listChatCompletions,
  createChatCompletion,
  getChatCompletion,
  updateChatCompletion,
  deleteChatCompletion,
  getChatCompletionMessages,
  listFiles,
  uploadFile,
  retrieveFile,
  deleteFile,
  downloadFile,
];
