import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { oddUnicode } from './boundary-values.ts';
import type { Schema } from '../../openapi/document.ts';

const longest = 200;

/** The limit for numbers if the schema states none. */
const large = 1e9;

const dates = (): Arbitrary<string> =>
  fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }).map((date) => date.toISOString());

/** Created on demand, because the arbitraries for URLs and email addresses take most of a second. */
const formats: Readonly<Record<string, () => Arbitrary<string>>> = {
  'date-time': dates,
  date: () => dates().map((date) => date.slice(0, 10)),
  uri: () => fc.webUrl(),
  email: () => fc.emailAddress(),
  uuid: () => fc.uuid(),
  ipv4: () => fc.ipV4(),
};

/** The first surrogate, and how many there are. */
const surrogates = { first: 0xd800, count: 0x800 };

/**
 * Any code point that is not a surrogate: the unit `binary` of fast-check, which builds a map of all of Unicode, in most
 * of a second, to find out whether a text is made of them.
 */
const character = fc.nat({ max: 0x10ffff - surrogates.count }).map(
  (index) => String.fromCodePoint(index < surrogates.first ? index : index + surrogates.count),
  (text) => {
    const code = typeof text === 'string' && [...text].length === 1 ? (text.codePointAt(0) ?? 0) : surrogates.first;
    const isSurrogate = code >= surrogates.first && code < surrogates.first + surrogates.count;
    if (isSurrogate) throw new Error('not one character');
    return code < surrogates.first ? code : code - surrogates.count;
  },
);

/**
 * Generates Unicode texts. JSON Schema counts characters and JavaScript counts UTF-16 code units; the stricter bound
 * applies.
 */
export function textOf({ format, pattern, minLength = 0, maxLength = longest }: Schema): Arbitrary<string> {
  const known = formats[String(format)];
  if (known) return known();
  const hasRoom = (text: string): boolean => {
    const { length } = [...text];
    return length >= Number(minLength) && length <= Number(maxLength);
  };
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u')).filter(hasRoom);
  const bounds = {
    minLength: Number(minLength),
    maxLength: Math.max(Number(minLength), Math.min(Number(maxLength), longest)),
  };
  const any = fc.string({ ...bounds, unit: character });
  const fits = oddUnicode.length <= bounds.maxLength && oddUnicode.length >= bounds.minLength;
  if (!fits) return any;
  // A failure that only odd Unicode causes shrinks to it. Any other failure shrinks to a plain text.
  const odd = { weight: 1, arbitrary: fc.constant(oddUnicode) };
  return fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: any }, odd);
}

/** Generates numbers within the bounds of a schema. Without bounds, numbers stay small enough for every JSON parser. */
export function numberOf(schema: Schema, type: 'integer' | 'number'): Arbitrary<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema as Record<
    string,
    number | undefined
  >;
  const least = Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity);
  const most = Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity);
  const min = Number.isFinite(least) ? least : Math.min(-large, most);
  const max = Number.isFinite(most) ? most : Math.max(large, least);
  const step = multipleOf ?? (type === 'integer' ? 1 : undefined);
  const excluded = { minExcluded: min === exclusiveMinimum, maxExcluded: max === exclusiveMaximum };
  if (step === undefined) return fc.double({ min, max, ...excluded, noNaN: true, noDefaultInfinity: true });
  const first = excluded.minExcluded ? Math.floor(min / step) + 1 : Math.ceil(min / step);
  const last = excluded.maxExcluded ? Math.ceil(max / step) - 1 : Math.floor(max / step);
  return fc.integer({ min: first, max: last }).map((count) => count * step);
}
