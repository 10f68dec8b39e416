import { checkChunks } from './checked-chunks.ts';
import { foldCompletion } from './completion.ts';
import type { CheckedFold } from './fold.ts';

/** Folds the chunks of a completion, and checks them. */
export const checkCompletion = (): CheckedFold =>
  checkChunks(foldCompletion(), () => ({ add: () => [], missing: () => [] }));
