import type { Group } from '../../call.ts';
import { lists, reads, removes } from '../../resource.ts';
import { createAssistant, modifyAssistant } from './assistant.ts';
import { assistantKind, threadKind } from './kinds.ts';
import { createMessage, deleteMessage, getMessage, listMessages, modifyMessage } from './messages.ts';
import { submitToolOutputsToRun } from './outputs.ts';
import { cancelRun, createRun, createThreadAndRun, getRun, listRuns, modifyRun } from './runs.ts';
import { getRunStep, listRunSteps } from './steps.ts';
import { createThread, deleteThread, modifyThread } from './threads.ts';

export const group: Group = {
  createAssistant,
  listAssistants: lists(assistantKind),
  getAssistant: reads(assistantKind),
  modifyAssistant,
  deleteAssistant: removes(assistantKind, 'assistant.deleted'),
  createThread,
  getThread: reads(threadKind),
  modifyThread,
  deleteThread,
  createMessage,
  listMessages,
  getMessage,
  modifyMessage,
  deleteMessage,
  createThreadAndRun,
  createRun,
  listRuns,
  getRun,
  modifyRun,
  cancelRun,
  submitToolOutputsToRun,
  listRunSteps,
  getRunStep,
};
