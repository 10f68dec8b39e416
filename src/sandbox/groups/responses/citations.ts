import type { Json } from '../../../accumulate/json.ts';
import type { SaidPart } from '../../model/say.ts';

/** The files that a text behind a search refers to: each file that it names, or else the best one, at its end. */
export function citationsIn(text: string, before: readonly SaidPart[]): readonly Json[] {
  const results = before.flatMap((part) => (part.type === 'search' ? part.results : []));
  const files = new Map(results.map(({ file_id: id, filename }) => [String(id), String(filename)]));
  return [...files].slice(0, 1).map(([id, filename]) => {
    const at = text.indexOf(filename);
    return { type: 'file_citation', index: at < 0 ? text.length : at + filename.length, file_id: id, filename };
  });
}
