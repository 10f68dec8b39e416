import { describe, expect, test } from 'vitest';
import { createSide } from '../../src/diff/normal/term.ts';
import { slotsOf } from '../../src/diff/sites.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import { UnverifiableError } from '../../src/schema/unverifiable-error.ts';
import { corruptionsOf } from '../../src/schema/values/mutate.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { contract } from '../helpers/contract.ts';
import { tinyDocument } from '../helpers/tiny.ts';

const both = (document = contract) => [createValidator(document), createValidator(document, { isLazy: true })] as const;

test('a lazy validator finds the same in every example of the contract, and in corruptions of it', () => {
  const [eager, lazy] = both();
  let invalid = 0;
  for (const operation of operationsOf(contract))
    for (const { pointer, schema, examples } of slotsOf(createSide(contract), operation))
      for (const example of schema === undefined ? [] : examples.slice(0, 1))
        for (const { value } of [{ value: example }, ...corruptionsOf(example).slice(0, 5)]) {
          const errors = eager.validate(pointer, value);
          expect([pointer, lazy.validate(pointer, value)]).toEqual([pointer, errors]);
          expect([pointer, lazy.isValid(pointer, value)]).toEqual([pointer, errors.length === 0]);
          invalid += errors.length > 0 ? 1 : 0;
        }
  expect(invalid).toBeGreaterThan(100);
});

const schemas = `
components:
  schemas:
    Tree: { type: object, properties: { next: { $ref: '#/components/schemas/Tree' }, size: { type: integer } } }
    Named: { type: object, properties: { name: { type: string } } }
    Closed: { $ref: '#/components/schemas/Named', unevaluatedProperties: false }
    Lost: { type: object, properties: { a: { $ref: '#/components/schemas/Nowhere' } } }
    Broken: { type: object, properties: { a: { $ref: '#/components/schemas/Pattern' } } }
    Pattern: { type: string, pattern: '(' }
`;

describe('lazy references', () => {
  const [eager, lazy] = both(tinyDocument(schemas));

  test.for<[name: string, schema: string, value: unknown, isValid: boolean]>([
    ['recursion', 'Tree', { next: { next: { size: 1 } } }, true],
    ['a fault in recursion', 'Tree', { next: { next: { size: 'x' } } }, false],
    ['what a reference evaluated', 'Closed', { name: 'x' }, true],
    ['what no reference evaluated', 'Closed', { name: 'x', size: 1 }, false],
  ])('%s', ([, schema, value, isValid]) => {
    const pointer = `/components/schemas/${schema}`;
    expect([eager, lazy].map((each) => each.isValid(pointer, value))).toEqual([isValid, isValid]);
    expect(lazy.validate(pointer, value)).toEqual(eager.validate(pointer, value));
  });

  test.for(['Lost', 'Broken'])('%s does not pass where a value gets there', (schema) => {
    const pointer = `/components/schemas/${schema}`;
    expect(() => eager.isValid(pointer, {})).toThrow(UnverifiableError);
    expect(lazy.isValid(pointer, {})).toBe(true);
    expect(() => lazy.isValid(pointer, { a: 'x' })).toThrow(UnverifiableError);
  });
});
