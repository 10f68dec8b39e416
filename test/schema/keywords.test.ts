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

test('subschemas are found by their keywords; data is not a subschema', () => {
  expect(subschemasOf(schema).map(({ keyword, at }) => `${keyword} ${at}`)).toMatchInlineSnapshot(`
    [
      "allOf /allOf/0",
      "if /if",
      "properties /properties/items",
    ]
  `);
});

test('mapping replaces each subschema and keeps everything else', () => {
  expect(mapSubschemas(schema, (_, keyword) => ({ was: keyword }))).toEqual({
    ...schema,
    properties: { items: { was: 'properties' }, 'a/b': true },
    allOf: [{ was: 'allOf' }],
    if: { was: 'if' },
  });
});
