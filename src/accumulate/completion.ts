import { foldChunks } from './chunks.ts';
import type { Fold } from './fold.ts';
import { latest, list, members, text } from './join.ts';

/** Folds the chunks of a completion into a `text_completion`. */
export const foldCompletion = (): Fold =>
  foldChunks('text_completion', joinChoice, (choice) => ({
    ...choice,
    text: choice['text'] ?? '',
    logprobs: choice['logprobs'] ?? null,
    finish_reason: choice['finish_reason'] || null,
  }));

const joinChoice = members({ text, logprobs: members({}, list), finish_reason: latest });
