import { checkChat } from './checked-chat.ts';
import { checkCompletion } from './checked-completion.ts';
import { checkResponse } from './checked-response.ts';
import { checkRun } from './checked-run.ts';
import type { CheckedFold } from './fold.ts';

/** By the `object` of the answer that the stream becomes. */
export const folds = {
  'chat.completion': checkChat,
  text_completion: checkCompletion,
  response: checkResponse,
  'thread.run': checkRun,
} as const satisfies Readonly<Record<string, (options: { readonly resumes?: boolean }) => CheckedFold>>;
