import { expect, test } from 'vitest';
import { mapSubschemas, subschemasOf } from '../../src/schema/keywords.ts';

const schema = {
  type: 'object',
  required: ['items'],
  properties: { items: { type: 'array' }, 'a/b': true },
  additionalProperties: false,
  allOf: [{ title: 'part' }],
  if: { title: 'condition' },
  default: { properties: { data: {} } },
  enum: [{ items: {} }],
};

test('schemas are found by the keywords that hold them, and data is none', () => {
  expect(subschemasOf(schema).map(({ keyword, at }) => `${keyword} ${at}`)).toMatchInlineSnapshot(`
    [
      "allOf /allOf/0",
      "if /if",
      "properties /properties/items",
    ]
  `);
});

test('mapping replaces each, and leaves the rest as it is', () => {
  expect(mapSubschemas(schema, (_, keyword) => ({ was: keyword }))).toEqual({
    ...schema,
    properties: { items: { was: 'properties' }, 'a/b': true },
    allOf: [{ was: 'allOf' }],
    if: { was: 'if' },
  });
});
