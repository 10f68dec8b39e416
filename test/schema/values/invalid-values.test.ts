import { describe, expect, test } from 'vitest';
import { invalidValues } from '../../../src/schema/values/invalid-values.ts';
import { createValidator } from '../../../src/schema/validator.ts';
import { schemaOf } from '../../verify/cases/schema.ts';

const x = (length: number): string => 'x'.repeat(length);
const always = (wrong: unknown): [string, unknown][] => [
  ['wrong-type', wrong],
  ['null-value', null],
];
const object = { unexpected: true };

type Row = readonly [yaml: string, present: unknown, want: readonly (readonly [mutation: string, value: unknown])[]];

const rows: readonly Row[] = [
  ['{ type: boolean }', true, always(object)],
  ['{ type: integer, minimum: 1, maximum: 9 }', 5, [...always(object), ['below-minimum', 0], ['above-maximum', 10]]],
  ['{ type: number, minimum: 0, maximum: 2 }', 1, [...always(object), ['below-minimum', -0.5], ['above-maximum', 2.5]]],
  [
    '{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 1 }',
    0.5,
    [...always(object), ['below-minimum', 0], ['above-maximum', 1]],
  ],
  ['{ type: integer, multipleOf: 16 }', 32, [...always(object), ['not-a-multiple', 24]]],
  ['{ type: string, minLength: 2, maxLength: 3 }', 'ab', [...always(object), ['too-short', 'x'], ['too-long', x(4)]]],
  ['{ type: string, pattern: "^[a-z]+$" }', 'ab', [...always(object), ['wrong-pattern', '§ §']]],
  ['{ type: string, format: date }', '2026-11-24', [...always(object), ['wrong-format', 'no such format']]],
  ['{ type: string, enum: [a, b] }', 'a', [...always(object), ['not-in-enum', 'no-such-value']]],
  ['{ const: circle }', 'circle', [...always(object), ['wrong-constant', 'no-such-constant']]],
  [
    '{ type: array, items: { enum: [a, b] }, minItems: 2, maxItems: 3, uniqueItems: true }',
    ['a', 'b'],
    [
      ...always(object),
      ['too-few-items', ['a']],
      ['too-many-items', ['a', 'a', 'a', 'a']],
      ['repeated-items', ['a', 'a']],
      ['wrong-type', [object]],
    ],
  ],
  [
    '{ type: object, additionalProperties: { type: string }, minProperties: 1, maxProperties: 1 }',
    { a: 'b' },
    [
      ...always(7),
      ['too-few-properties', {}],
      ['too-many-properties', { 'key-0': 'concord', 'key-1': 'concord' }],
      ['wrong-type', { key: { unexpected: { deeply: true } } }],
    ],
  ],
  [
    '{ oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }] }',
    { type: 'circle', radius: 1 },
    [...always(7), ['no-member', { type: 'no-such-member', radius: 1 }]],
  ],
  ['{ type: [object, number, array, boolean] }', 1, always('unexpected')],
];

describe('a value for each way to violate a schema', () => {
  test.for(rows)('%s', ([yaml, present, want]) => {
    const { document, node } = schemaOf(yaml);
    const found = invalidValues(document, node, present);
    expect(found.map(({ mutation, value }) => [mutation, value])).toEqual(want);
    const { isValid } = createValidator(document);
    expect(found.filter(({ value }) => isValid(node.pointer, value))).toEqual([]);
  });
});

test('limits of megabytes have their own tests: the generated value is within the limit, so it becomes no case', () => {
  const { document, node } = schemaOf('{ type: string, maxLength: 10485760 }');
  const long = invalidValues(document, node, 'a').find(({ mutation }) => mutation === 'too-long');
  expect(String(long?.value)).toHaveLength(70_001);
  expect(createValidator(document).isValid(node.pointer, long?.value)).toBe(true);
});
