import { foldChunks, type Choice } from './chunks.ts';
import type { CheckedFold } from './fold.ts';
import { textOf } from './json.ts';
import { createLists, overlay } from './pieces.ts';

/** Folds the chunks of a completion into a `text_completion`. */
export const foldCompletion = (): CheckedFold => foldChunks('text_completion', createTextChoice);

function createTextChoice(): Choice {
  const logprobs = createLists();
  let all = {};
  let text = '';
  let end: unknown = null;
  return {
    add(chunk) {
      const { index: _, text: piece, logprobs: lists, finish_reason, ...others } = chunk;
      text += textOf(piece);
      logprobs.add(lists);
      end = finish_reason || end;
      all = overlay(all, others);
      return [];
    },
    missing: () => [],
    finishReason: () => end,
    value: () => ({ ...all, text, logprobs: logprobs.value(), finish_reason: end }),
  };
}
