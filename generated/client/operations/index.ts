// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';
import { listAssistants, createAssistant, getAssistant, modifyAssistant, deleteAssistant } from './beta/assistants.ts';
import { createThread, createThreadAndRun, getThread, modifyThread, deleteThread } from './beta/threads.ts';
import { listMessages, createMessage, getMessage, modifyMessage, deleteMessage } from './beta/threads/messages.ts';
import { listRuns, createRun, getRun, modifyRun, cancelRun, submitToolOutputsToRun } from './beta/threads/runs.ts';
import { listRunSteps, getRunStep } from './beta/threads/runs/steps.ts';
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
  listAssistants,
  createAssistant,
  getAssistant,
  modifyAssistant,
  deleteAssistant,
  createThread,
  createThreadAndRun,
  getThread,
  modifyThread,
  deleteThread,
  listMessages,
  createMessage,
  getMessage,
  modifyMessage,
  deleteMessage,
  listRuns,
  createRun,
  getRun,
  modifyRun,
  cancelRun,
  submitToolOutputsToRun,
  listRunSteps,
  getRunStep,
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
