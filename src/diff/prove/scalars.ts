import { acceptsScalar } from '../normal/accepts.ts';
import type { Atom } from '../normal/atoms.ts';
import {
  atLeast,
  atMost,
  formats,
  isInteger,
  lowerBound,
  pointerTo,
  steps,
  texts,
  upperBound,
  type Bound,
} from '../normal/constraints.ts';
import { sampleText, textsOf } from '../witness/texts.ts';
import type { Found, Obstacle, Tries } from './found.ts';

/** What a rule found, without its place. */
export type Local = Omit<Found, 'way'>;

/** An obstacle at a keyword, with the pointers of both sides. */
export const obstacle = (
  rule: Obstacle,
  [left, right]: readonly [Atom, Atom],
  keyword: string,
  more: { readonly from?: unknown; readonly to?: unknown; readonly tries: Tries },
): Local => ({ rule, left: pointerTo(left.term, keyword), right: pointerTo(right.term, keyword), ...more });

/** Numbers: bounds, whole numbers, steps. */
export function* numberRules(left: Atom, right: Atom): Generator<Local> {
  const pair = [left, right] as const;
  const near = (value: number): Tries => {
    const step = isInteger(left.term) ? 1 : 0.5;
    return () => [value, value - step, value + step].filter((each) => acceptsScalar(left, each) !== false);
  };
  const [low, high] = [
    [lowerBound(left.term), lowerBound(right.term)],
    [upperBound(left.term), upperBound(right.term)],
  ] as const satisfies readonly (readonly [Bound, Bound])[];
  if (low[1].value > low[0].value || (low[1].value === low[0].value && low[1].exclusive && !low[0].exclusive))
    yield obstacle('lower', pair, keywordOf(pair, 'Minimum'), { ...shown(low), tries: near(low[1].value) });
  if (high[1].value < high[0].value || (high[1].value === high[0].value && high[1].exclusive && !high[0].exclusive))
    yield obstacle('upper', pair, keywordOf(pair, 'Maximum'), { ...shown(high), tries: near(high[1].value) });
  if (isInteger(right.term) && !isInteger(left.term))
    yield obstacle('whole', pair, 'type', { from: 'number', to: 'integer', tries: fractions(left) });
  const missing = steps(right.term).filter((step) => !steps(left.term).some((own) => Number.isInteger(own / step)));
  if (missing.length > 0 && !(isInteger(left.term) && missing.every((step) => Number.isInteger(1 / step))))
    yield obstacle('step', pair, 'multipleOf', { to: missing[0], tries: fractions(left) });
}

/** `minimum` or `exclusiveMinimum`, whichever a side states. */
function keywordOf([left, right]: readonly [Atom, Atom], name: 'Minimum' | 'Maximum'): string {
  const stated = [left, right].some(({ term }) => term.leaves.some(({ schema }) => `exclusive${name}` in schema));
  return stated ? `exclusive${name}` : name.toLowerCase();
}

const finite = ({ value }: Bound): number | undefined => (Number.isFinite(value) ? value : undefined);
const shown = ([from, to]: readonly [Bound, Bound]) => ({ from: finite(from), to: finite(to) });

const fractions =
  (left: Atom): Tries =>
  () => {
    const { value: least } = lowerBound(left.term);
    const { value: most } = upperBound(left.term);
    const around = [least, most].filter(Number.isFinite).flatMap((value) => [value + 0.5, value - 0.5, value + 1]);
    return [0.5, 1.5, 1, 7, ...around, (least + most) / 2].filter((value) => acceptsScalar(left, value) === true);
  };

/** Texts: lengths, patterns, formats. */
export function* textRules(left: Atom, right: Atom): Generator<Local> {
  const pair = [left, right] as const;
  const [least, most] = [atLeast(right.term, 'minLength'), atMost(right.term, 'maxLength')];
  const [ownLeast, ownMost] = [atLeast(left.term, 'minLength'), atMost(left.term, 'maxLength')];
  const ofLength =
    (...lengths: number[]): Tries =>
    (present) =>
      lengths
        .filter((length) => length >= ownLeast && length <= ownMost)
        .flatMap((length) => sampleText(left.term, length, present));
  if (least > ownLeast)
    yield obstacle('shorter', pair, 'minLength', { from: ownLeast, to: least, tries: ofLength(least - 1, ownLeast) });
  if (most < ownMost)
    yield obstacle('longer', pair, 'maxLength', {
      ...shownLength(ownMost),
      to: most,
      tries: ofLength(most + 1, ownLeast),
    });
  const ownPatterns = texts(left.term, 'pattern');
  for (const pattern of texts(right.term, 'pattern'))
    if (!ownPatterns.includes(pattern))
      yield obstacle('pattern', pair, 'pattern', {
        from: ownPatterns[0],
        to: pattern,
        tries: () => textsOf(left.term),
      });
  const ownFormats = formats(left.term);
  for (const format of formats(right.term))
    if (!ownFormats.includes(format))
      yield obstacle('format', pair, 'format', { from: ownFormats[0], to: format, tries: () => textsOf(left.term) });
}

const shownLength = (length: number) => (Number.isFinite(length) ? { from: length } : {});
