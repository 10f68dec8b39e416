import { textOf, type Json } from '../../accumulate/json.ts';
import type { StreamedEvent } from '../../relations/terms/model.ts';
import { tellChunks } from './chunks.ts';
import { piecesOf } from './pieces.ts';

/** Tells a `text_completion` as its chunks. */
export const tellCompletion = (whole: Json, hasUsage: boolean): StreamedEvent[] =>
  tellChunks(whole, 'text_completion', textPieces, hasUsage);

function textPieces({ text, logprobs, finish_reason, ...others }: Json): readonly Json[] {
  const pieces = piecesOf(textOf(text));
  return [
    ...pieces.map((piece, at) => ({ text: piece, logprobs: at === 0 ? logprobs : null, finish_reason: null })),
    { ...others, text: '', logprobs: pieces.length === 0 ? logprobs : null, finish_reason },
  ];
}
