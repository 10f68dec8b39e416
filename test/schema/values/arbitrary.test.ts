import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeAt } from '../../../src/schema/node.ts';
import { arbitraryOf } from '../../../src/schema/values/arbitrary.ts';
import { createValidator } from '../../../src/schema/validator.ts';
import { contract } from '../../helpers/contract.ts';
import { tinyDocument } from '../../helpers/tiny.ts';

const seed = 20_261_124;
const names = Object.keys(contract.components.schemas);
const validator = createValidator(contract);

test(`every value generated for the ${names.length} component schemas is valid`, () => {
  const wrong = names.filter((name) => {
    const pointer = `/components/schemas/${name}`;
    const values = fc.sample(arbitraryOf(contract, nodeAt(contract, pointer)), { numRuns: 40, seed });
    return values.some((value) => !validator.isValid(pointer, value));
  });
  expect(wrong).toEqual([]);
});

/** Small schemas; values that must be among the generated ones; a condition that all of them must meet. */
const kinds: readonly [yaml: string, among: readonly unknown[], always?: (value: never) => boolean][] = [
  ['{ type: boolean }', [true, false]],
  ['{ enum: [a, 1, null] }', ['a', 1, null]],
  ['{ const: 7 }', [7], (value: number) => value === 7],
  ['{ type: [string, "null"], maxLength: 1 }', [null, '']],
  ['{ type: integer, minimum: 3, maximum: 5 }', [3, 4, 5]],
  ['{ type: integer, exclusiveMinimum: 3, exclusiveMaximum: 5 }', [4]],
  ['{ type: integer, minimum: 7, maximum: 22, multipleOf: 5 }', [10, 15, 20]],
  ['{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 1 }', [], (value: number) => value > 0 && value < 1],
  ['{ type: string, minLength: 2, maxLength: 2 }', [], (value: string) => [...value].length === 2],
  ['{ type: string, pattern: "^[ab]+$", minLength: 2, maxLength: 3 }', ['ab', 'bb', 'aba']],
  ['{ type: array, items: { enum: [a, b] }, maxItems: 2 }', [[], ['a'], ['b', 'a']]],
  [
    '{ type: array, items: { enum: [a, b] }, minItems: 2, uniqueItems: true }',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  ],
  ['{ type: object, required: [a], properties: { a: { const: 1 }, b: { const: 2 } } }', [{ a: 1 }, { a: 1, b: 2 }]],
  ['{ type: object, maxProperties: 1, properties: { a: { const: 1 }, b: { const: 2 } } }', [{}, { a: 1 }, { b: 2 }]],
  ['{ type: object, minProperties: 1, properties: { a: { const: 1 }, b: { const: 2 } } }', [{ a: 1 }, { a: 1, b: 2 }]],
  [
    '{ type: object, properties: { a: { const: 1 }, b: { const: 2 } }, oneOf: [{ required: [a] }, { required: [b] }] }',
    [{ a: 1 }, { b: 2 }],
  ],
  [
    '{ type: object, additionalProperties: { const: 1 }, propertyNames: { pattern: "^[xy]$" }, maxProperties: 2 }',
    [{}, { x: 1 }, { x: 1, y: 1 }],
  ],
  [
    '{ oneOf: [{ type: integer, minimum: 1, maximum: 1 }, { type: string, maxLength: 0 }, { type: "null" }] }',
    [1, '', null],
  ],
  [
    '{ allOf: [{ type: object, required: [a], properties: { a: { const: 1 } } }, { properties: { b: { const: 2 } } }] }',
    [{ a: 1 }, { a: 1, b: 2 }],
  ],
  ['{ type: string, format: date-time }', [], (value: string) => !Number.isNaN(Date.parse(value))],
];

describe('values are valid and cover every kind that the schema accepts', () => {
  test.for(kinds)('%s', ([yaml, among, always = () => true]) => {
    const document = tinyDocument(`components: { schemas: { It: ${yaml} } }`);
    const { isValid } = createValidator(document);
    const values = fc.sample(arbitraryOf(document, nodeAt(document, '/components/schemas/It')), { numRuns: 400, seed });
    expect(values.filter((value) => !isValid('/components/schemas/It', value) || !always(value as never))).toEqual([]);
    expect(values).toEqual(expect.arrayContaining([...among]));
  });
});

test('values of a recursive schema are finite', () => {
  const document = tinyDocument(`
components:
  schemas:
    Tree: { type: object, required: [left], properties: { left: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] }, more: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }
`);
  const pointer = '/components/schemas/Tree';
  const { isValid } = createValidator(document);
  const values = fc.sample(arbitraryOf(document, nodeAt(document, pointer)), { numRuns: 100, seed });
  expect(values.every((value) => isValid(pointer, value))).toBe(true);
});

test('equal seeds generate equal values, other seeds other values', () => {
  const arbitrary = arbitraryOf(contract, nodeAt(contract, '/components/schemas/CreateAssistantRequest'));
  const made = (own: number): string => JSON.stringify(fc.sample(arbitrary, { numRuns: 20, seed: own }));
  expect(made(1)).toBe(made(1));
  expect(made(1)).not.toBe(made(2));
});
