import type { Atom } from './atoms.ts';
import { atLeast, atMost, formats, isInteger, lowerBound, steps, texts, upperBound } from './constraints.ts';
import { includes } from './equal.ts';
import { opaqueParts } from './opaque.ts';

/**
 * Whether an atom accepts a scalar, `others` aside; undefined if a format decides.
 */
export function acceptsScalar({ type, term, values }: Atom, value: unknown): boolean | undefined {
  if (values && !includes(values, value)) return false;
  if (opaqueParts(term).length > 0) return undefined;
  if (type === 'number') return typeof value === 'number' && acceptsNumber(term, value);
  if (type !== 'string') return values !== undefined;
  if (typeof value !== 'string' || !acceptsText(term, value)) return false;
  return formats(term).length > 0 ? undefined : true;
}

function acceptsNumber(term: Atom['term'], value: number): boolean {
  const [least, most] = [lowerBound(term), upperBound(term)];
  if (value < least.value || (least.exclusive && value === least.value)) return false;
  if (value > most.value || (most.exclusive && value === most.value)) return false;
  return (!isInteger(term) || Number.isInteger(value)) && steps(term).every((step) => Number.isInteger(value / step));
}

function acceptsText(term: Atom['term'], value: string): boolean {
  const length = [...value].length;
  if (length < atLeast(term, 'minLength') || length > atMost(term, 'maxLength')) return false;
  return texts(term, 'pattern').every((pattern) => new RegExp(pattern, 'u').test(value));
}
