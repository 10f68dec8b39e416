import { expect, test } from 'vitest';
import { schemaKey } from '../../../scripts/lint/lib/schema-key.ts';
import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';

/** `A` refers to `B`, `B` to `C` and back to `A`; nothing refers to `D`. */
const schemas: Readonly<Record<string, Schema>> = {
  A: { type: 'object', properties: { b: { $ref: '#/components/schemas/B' } } },
  B: { anyOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/A' }] },
  C: { type: 'string', maxLength: 5 },
  D: { type: 'integer' },
};

const keyIn = (changed: Readonly<Record<string, unknown>>, pointer = '/components/schemas/A'): string | undefined =>
  schemaKey({ components: { schemas: { ...schemas, ...changed } } } as unknown as OpenApiDocument, pointer);

const key = keyIn({});

test.for([
  { name: 'the schema itself', changed: { A: { ...schemas['A'], required: ['b'] } } },
  { name: 'a schema that it refers to', changed: { B: { anyOf: [{ $ref: '#/components/schemas/C' }] } } },
  { name: 'a schema further away', changed: { C: { type: 'string', maxLength: 4 } } },
  { name: 'a schema that is gone', changed: { C: undefined } },
])('the key changes with $name', ({ changed }) => {
  expect(keyIn(changed)).toEqual(expect.any(String));
  expect(keyIn(changed)).not.toBe(key);
});

test('the key does not change with a schema that is not reached', () => {
  expect(keyIn({ D: { type: 'number' } })).toBe(key);
});

test('equal schemas at other places have keys of their own, because members of a union are judged otherwise', () => {
  expect(keyIn({ D: schemas['C'] }, '/components/schemas/D')).not.toBe(keyIn({}, '/components/schemas/C'));
});

test.for<{ name: string; C: Schema }>([
  { name: 'an $id', C: { $id: 'https://example.com/c' } },
  { name: 'an anchor', C: { $anchor: 'c' } },
  { name: 'a dynamic reference', C: { $dynamicRef: '#c' } },
  { name: 'a reference to an anchor', C: { $ref: '#c' } },
  { name: 'an encoded reference', C: { $ref: '#/components/schemas/%44' } },
  { name: 'a reference to another file', C: { $ref: 'other.json' } },
])('there is no key for $name', ({ C }) => {
  expect(keyIn({ C })).toBeUndefined();
});
