import type { Group } from '../../call.ts';
import { reads } from '../../resource.ts';
import { createEvalRun } from './create-run.ts';
import { createEval, deleteEval, listEvals, updateEval } from './eval.ts';
import { evalKind } from './kinds.ts';
import {
  cancelEvalRun,
  deleteEvalRun,
  getEvalRun,
  getEvalRunOutputItem,
  getEvalRunOutputItems,
  getEvalRuns,
} from './runs.ts';

export const group: Group = {
  createEval,
  listEvals,
  getEval: reads(evalKind),
  updateEval,
  deleteEval,
  createEvalRun,
  getEvalRuns,
  getEvalRun,
  cancelEvalRun,
  deleteEvalRun,
  getEvalRunOutputItems,
  getEvalRunOutputItem,
};
