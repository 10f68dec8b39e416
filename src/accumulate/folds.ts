import { foldChat } from './chat.ts';
import { foldCompletion } from './completion.ts';
import type { Fold } from './fold.ts';
import { foldResponse } from './response.ts';
import { foldRun } from './run.ts';

/** By the `object` of the answer that the stream becomes. */
export const folds = {
  'chat.completion': foldChat,
  text_completion: foldCompletion,
  response: foldResponse,
  'thread.run': foldRun,
} as const satisfies Readonly<Record<string, (options: { readonly resumes?: boolean }) => Fold>>;
