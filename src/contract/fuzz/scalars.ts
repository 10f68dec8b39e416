import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { oddUnicode } from '../cases/boundary-values.ts';
import type { Schema } from '../openapi/document.ts';

const longest = 200;

const formats: Readonly<Record<string, Arbitrary<string>>> = {
  'date-time': fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((date) => date.toISOString()),
  date: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
  uri: fc.webUrl(),
  email: fc.emailAddress(),
  uuid: fc.uuid(),
  ipv4: fc.ipV4(),
};

/** Texts of the whole of Unicode. JSON Schema counts characters, JavaScript their halves: the shorter bound wins. */
export function textOf({ format, pattern, minLength = 0, maxLength = longest }: Schema): Arbitrary<string> {
  const known = formats[String(format)];
  if (known) return known;
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'));
  const bounds = {
    minLength: Number(minLength),
    maxLength: Math.max(Number(minLength), Math.min(Number(maxLength), longest)),
  };
  const any = fc.string({ ...bounds, unit: 'binary' });
  const fits = oddUnicode.length <= bounds.maxLength && oddUnicode.length >= bounds.minLength;
  return fits ? fc.oneof({ weight: 4, arbitrary: any }, { weight: 1, arbitrary: fc.constant(oddUnicode) }) : any;
}

/** Numbers within bounds; without any, of a size that every JSON reader can hold. */
export function numberOf(schema: Schema, type: 'integer' | 'number'): Arbitrary<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema as Record<
    string,
    number | undefined
  >;
  const isWhole = type === 'integer';
  const nudge = isWhole ? 1 : 0.001;
  const min = minimum ?? (exclusiveMinimum === undefined ? -1e9 : exclusiveMinimum + nudge);
  const max = maximum ?? (exclusiveMaximum === undefined ? Math.max(1e9, min) : exclusiveMaximum - nudge);
  const step = multipleOf ?? (isWhole ? 1 : undefined);
  if (step === undefined) return fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  return fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((count) => count * step);
}
