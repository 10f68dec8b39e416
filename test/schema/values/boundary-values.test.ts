import { describe, expect, test } from 'vitest';
import { boundaryValues, oddUnicode } from '../../../src/schema/values/boundary-values.ts';
import { createValidator } from '../../../src/schema/validator.ts';
import { schemaOf } from '../../verify/cases/schema.ts';

const x = (length: number): string => 'x'.repeat(length);
const map = (count: number, value: unknown): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index + 1}`, value]));

type Row = readonly [yaml: string, want: Readonly<Record<string, unknown>>];

/** The values at each limit, by label. All are valid, unless a row states otherwise. */
const rows: readonly Row[] = [
  ['{ type: boolean }', { true: true, false: false }],
  ['{ type: [boolean, "null"] }', { null: null, true: true, false: false }],
  ['{ enum: [a, 2, true] }', { 'enum a': 'a', 'enum 2': 2, 'enum true': true }],
  ['{ type: [string, "null"], enum: [a, null] }', { 'enum a': 'a', 'enum null': null }],
  ['{ const: 7 }', {}],
  ['{ type: integer }', { zero: 0 }],
  [
    '{ type: integer, minimum: 1, maximum: 100 }',
    { minimum: 1, 'above minimum': 2, maximum: 100, 'below maximum': 99 },
  ],
  ['{ type: number, minimum: 0, maximum: 2 }', { minimum: 0, 'above minimum': 0.5, maximum: 2, 'below maximum': 1.5 }],
  [
    '{ type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10 }',
    { 'above exclusive minimum': 1, 'below exclusive maximum': 9 },
  ],
  ['{ type: integer, minimum: 10, multipleOf: 5 }', { minimum: 10, 'above minimum': 15 }],
  ['{ type: string }', { empty: '', 'odd unicode': oddUnicode }],
  [
    '{ type: string, minLength: 2, maxLength: 5 }',
    { shortest: x(2), 'one longer than shortest': x(3), longest: x(5), 'one shorter than longest': x(4) },
  ],
  ['{ type: string, minLength: 3, maxLength: 3 }', { shortest: x(3), longest: x(3) }],
  ['{ type: string, maxLength: 10485760 }', { empty: '', 'odd unicode': oddUnicode }],
  ['{ type: string, format: date }', {}],
  ['{ type: string, pattern: "^a$" }', {}],
  [
    '{ type: array, items: { enum: [a] }, minItems: 1, maxItems: 4 }',
    {
      'fewest items': ['a'],
      'one more than fewest items': ['a', 'a'],
      'one fewer than most items': ['a', 'a', 'a'],
      'most items': ['a', 'a', 'a', 'a'],
      'item enum a': ['a'],
    },
  ],
  [
    '{ type: array, items: { type: boolean } }',
    { 'fewest items': [], 'one more than fewest items': [true], 'item true': [true], 'item false': [false] },
  ],
  ['{ type: object, properties: { a: { type: string } } }', {}],
  [
    '{ type: object, additionalProperties: { type: string }, maxProperties: 3 }',
    {
      'empty map': {},
      'map of one': map(1, 'concord'),
      'fullest map': map(3, 'concord'),
      'map of odd unicode': { key: oddUnicode },
    },
  ],
  [
    '{ oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }, { type: integer, maximum: 5 }] }',
    {
      'member Circle': { type: 'circle', radius: 1 },
      'member Square': { type: 'square' },
      'member 2': 1,
      maximum: 5,
      'below maximum': 4,
    },
  ],
  [
    '{ anyOf: [{ enum: [a, b] }, { type: "null" }] }',
    { 'member 0': 'a', 'enum a': 'a', 'enum b': 'b', 'member 1': null, null: null },
  ],
];

describe('the limits of a schema', () => {
  test.for(rows)('%s', ([yaml, want]) => {
    const { document, node } = schemaOf(yaml);
    const found = boundaryValues(document, node);
    expect(Object.fromEntries(found.map(({ label, value }) => [label, value]))).toEqual(want);
    const { isValid } = createValidator(document);
    expect(found.filter(({ value }) => !isValid(node.pointer, value))).toEqual([]);
  });
});
