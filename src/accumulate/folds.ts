import { foldChat } from './chat.ts';
import { foldCompletion } from './completion.ts';
import type { CheckedFold } from './fold.ts';
import { foldResponse } from './response.ts';
import { checkRun } from './checked-run.ts';

/** By the `object` of the answer that the stream becomes. */
export const folds = {
  'chat.completion': foldChat,
  text_completion: foldCompletion,
  response: foldResponse,
  'thread.run': checkRun,
} as const satisfies Readonly<Record<string, (options: { readonly resumes?: boolean }) => CheckedFold>>;
