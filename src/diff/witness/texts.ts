import * as fc from 'fast-check';
import type { Schema } from '../../openapi/document.ts';
import { oddUnicode } from '../../schema/values/boundary-values.ts';
import { sample } from '../../schema/values/sample.ts';
import { textOf } from '../../schema/values/scalars.ts';
import { atLeast, atMost, formats, texts } from '../normal/constraints.ts';
import { oncePer } from '../../openapi/once.ts';
import type { Term } from '../normal/term.ts';

/** The same texts in every run. */
const seed = 1;
const draws = 24;

/** Texts that no longer make a request or an answer that anybody reads. */
const longest = 2_000_000;

const plain = ['', 'x', 'concord', 'My Key', 'A1', '0', '-', 'a.b', 'no such value', ' ', oddUnicode];

/** A text of a length, made from the one that is there if it fits. */
export function sampleText(term: Term, length: number, present?: unknown): string[] {
  if (length > longest) return [];
  const patterns = texts(term, 'pattern');
  const start = typeof present === 'string' ? present : 'x';
  const made = [start.slice(0, length).padEnd(length, 'x'), 'a'.repeat(length), '0'.repeat(length)];
  const fitting = made.filter((text) => patterns.every((pattern) => new RegExp(pattern, 'u').test(text)));
  return fitting.length > 0 || patterns.length === 0
    ? fitting.slice(0, 1)
    : drawn(term, { minLength: length, maxLength: length });
}

/** Texts of a term that differ in length, letters and form. */
export const textsOf = oncePer((term: Term): string[] => {
  const [least, most] = [atLeast(term, 'minLength'), atMost(term, 'maxLength')];
  const patterns = texts(term, 'pattern').map((pattern) => new RegExp(pattern, 'u'));
  const isFitting = (text: string): boolean =>
    [...text].length >= least && [...text].length <= most && patterns.every((pattern) => pattern.test(text));
  const stated = term.leaves.flatMap(({ schema }) => (Array.isArray(schema['examples']) ? schema['examples'] : []));
  const known = [
    ...stated.filter((text) => typeof text === 'string'),
    ...plain,
    ...sampleText(term, Math.max(least, 1)),
  ];
  const made = drawn(term, {});
  return [...new Set([...made.slice(0, 4), ...known, ...made])].filter(isFitting);
});

/** A text that a pattern fits; undefined if none can be made. */
export function textFor(pattern: string): string | undefined {
  try {
    return fc.sample(textOf({ pattern } as unknown as Schema), { seed, numRuns: 1 })[0];
  } catch {
    return undefined;
  }
}

function drawn(term: Term, bounds: { readonly minLength?: number; readonly maxLength?: number }): string[] {
  const [pattern] = texts(term, 'pattern');
  const [format] = formats(term);
  // Arbitrary URLs and addresses take most of a second to be made.
  if (format !== undefined)
    return [String(sample(term.side.document, { schema: { type: 'string', format }, pointer: '' }))];
  const [minLength, maxLength] = [atLeast(term, 'minLength'), atMost(term, 'maxLength')];
  const schema = {
    ...(pattern !== undefined && { pattern }),
    minLength,
    ...(Number.isFinite(maxLength) && { maxLength }),
    ...bounds,
  };
  try {
    return fc.sample(textOf(schema as unknown as Schema), { seed, numRuns: draws });
  } catch {
    // fast-check cannot draw from every pattern. Other candidates remain.
    return [];
  }
}
