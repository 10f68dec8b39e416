import { describe, expect, test } from 'vitest';
import { createValidator } from '../../src/schema/validator.ts';
import { UnverifiableError } from '../../src/schema/unverifiable-error.ts';
import { tinyDocument } from '../helpers/tiny.ts';

const validator = createValidator(
  tinyDocument(`
components:
  schemas:
    Node:
      type: object
      required: [id]
      properties:
        id: { type: string, minLength: 1 }
        at: { type: integer, format: unixtime }
        day: { type: string, format: date }
        next: { $ref: '#/components/schemas/Node' }
        shape: { oneOf: [{ $ref: '#/components/schemas/Round' }, { $ref: '#/components/schemas/Square' }] }
    Round: { type: object, required: [kind], properties: { kind: { const: round } } }
    Square: { type: object, required: [kind, side], properties: { kind: { const: square }, side: { type: number } } }
    'Odd~name/x': { type: string }
    BadPattern: { type: string, pattern: '[' }
    Dangling: { $ref: '#/components/schemas/Nothing' }
`),
);

describe('values', () => {
  test.for([
    ['Node', { id: 'a' }, true],
    ['Node', { id: 'a', more: 1 }, true],
    ['Node', {}, false],
    ['Node', { id: '' }, false],
    ['Node', { id: 'a', next: { id: 'b', next: { id: 7 } } }, false],
    ['Node', { id: 'a', at: 1.5 }, false],
    ['Node', { id: 'a', day: '2026-13-01' }, false],
    ['Node', { id: 'a', shape: { kind: 'square', side: 2 } }, true],
    ['Node', { id: 'a', shape: { kind: 'square' } }, false],
    ['Odd~0name~1x', 'text', true],
    ['Odd~0name~1x', 7, false],
  ] as const)('%s: %j is valid: %s', ([name, value, want]) => {
    expect(validator.validate(`/components/schemas/${name}`, value).length === 0).toBe(want);
  });
});

test('an error states its position in the value', () => {
  const [problem] = validator.validate('/components/schemas/Node', { id: 'a', next: { id: 7 } });
  expect(problem).toMatchObject({ instance: '/next/id', message: expect.stringContaining('must be string') });
});

test.for(['BadPattern', 'Dangling', 'Unknown'])('%s cannot be verified, which never counts as a pass', (name) => {
  const pointer = `/components/schemas/${name}`;
  expect(() => validator.validate(pointer, 'x')).toThrow(UnverifiableError);
  expect(() => validator.validate(pointer, 'x')).toThrow(pointer);
});
