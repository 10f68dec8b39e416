import { expect, test } from 'vitest';
import type { Schema } from '../../src/openapi/document.ts';
import { fitsSchema } from '../../src/relations/terms/compile.ts';
import { mend } from '../../src/relations/terms/mend.ts';
import { recursiveSchemas } from '../helpers/recursive-schemas.ts';

test.for(recursiveSchemas)('a value is made of a schema that leads back to itself: %s', ([, given]) => {
  const schema = given as Schema;
  expect(fitsSchema(schema, {})).toBe(false);
  const value = mend(schema, {});
  expect(value).toMatchObject({ name: 'concord' });
  expect(fitsSchema(schema, value)).toBe(true);
});

test('two schemas with one name are two', () => {
  const named = (type: string) =>
    ({ $id: 'x', type: 'object', properties: { a: { type } }, required: ['a'] }) as Schema;
  expect(['string', 'number'].map((type) => fitsSchema(named(type), { a: 'text' }))).toEqual([true, false]);
});

test('what no finite value satisfies comes to an end', () => {
  const endless = { type: 'object', properties: { a: { $ref: '#' }, b: { $ref: '#' } }, required: ['a', 'b'] };
  expect(fitsSchema(endless as Schema, mend(endless as Schema, {}))).toBe(false);
});
