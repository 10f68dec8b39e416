import { expect, test } from 'vitest';
import { Fragments } from '../../scripts/docs/fields/fragments.ts';
import { insideOf } from '../../scripts/docs/fields/fields.ts';
import { factsOf } from '../../scripts/docs/fields/facts.ts';
import { shapeOf } from '../../scripts/docs/fields/shape.ts';
import { typeText } from '../../scripts/docs/fields/words.ts';
import { insideTable } from '../../scripts/docs/twins/table.ts';
import type { Schema } from '../../src/openapi/document.ts';

const cat = {
  type: 'object',
  description: 'A cat.',
  required: ['kind'],
  properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
};
const dog = { type: 'object', description: 'A dog.', required: ['kind'], properties: { kind: { const: 'dog' } } };
const schemas: Readonly<Record<string, Schema>> = {
  Cat: cat,
  Dog: dog,
  Pet: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: {
      propertyName: 'kind',
      mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
    },
  } as Schema,
  Node: {
    type: 'object',
    properties: { next: { $ref: '#/components/schemas/Node' }, value: { type: 'string' } },
  } as Schema,
};
const document = { components: { schemas } };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

test.for<[Schema, string]>([
  [{ type: 'string' }, 'string'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] }, 'string'],
  [{ anyOf: [ref('Cat'), { type: 'null' }] }, 'object | null'],
  [{ type: 'array', items: ref('Pet') }, 'array of 2 kinds'],
  [{ type: 'array', items: { type: ['string', 'null'] } }, 'array of (string | null)'],
  [{ type: 'object', additionalProperties: { type: 'string' } }, 'map of string'],
  [{ type: 'integer', format: 'unixtime' }, 'integer (Unix seconds)'],
  [{ anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }, 'string | array of string'],
  [{ anyOf: [{ type: 'string', const: 'auto' }, { type: 'integer' }] }, 'string | integer'],
  [
    { anyOf: ['string', 'integer', 'boolean', 'number'].map((type) => ({ type: 'array', items: { type } })) },
    'array of string | array of integer | array of boolean | array of number',
  ],
  [{}, 'any value'],
])('%j is "%s"', ([schema, words]) => {
  expect(typeText(document, shapeOf(document, schema)).words).toBe(words);
});

test.for<[Schema, object]>([
  [
    { type: 'string', enum: ['a', 'b'] },
    { values: { word: 'One of', list: ['a', 'b'] }, bounds: [] },
  ],
  [
    { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'string' }] },
    { values: { word: 'Known values', list: ['a', 'b'] }, bounds: [] },
  ],
  [
    { anyOf: [{ anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] }, { type: 'string', enum: ['b'] }] },
    { values: { word: 'Known values', list: ['a', 'b'] }, bounds: [] },
  ],
  [{ const: 'a' }, { values: { word: 'Always', list: ['a'] }, bounds: [] }],
  [
    { type: 'number', minimum: 0, maximum: 2, default: 1 },
    { default: '1', bounds: ['0 to 2'] },
  ],
  [
    { type: 'string', maxLength: 64, default: '' },
    { default: '""', bounds: ['at most 64 characters'] },
  ],
  [
    { type: 'array', minItems: 1, items: { type: 'string', maxLength: 8 } },
    { bounds: ['at least 1 item', 'each at most 8 characters'] },
  ],
])('the facts of %j', ([schema, facts]) => {
  expect(factsOf(document, shapeOf(document, schema))).toEqual(facts);
});

test('fields unfold: required ones first, deprecated ones last, members by the value that tells them apart', () => {
  const schema: Schema = {
    type: 'object',
    required: ['pet'],
    properties: {
      old: { type: 'string', deprecated: true },
      name: { type: 'string', description: 'Its name.' },
      pet: ref('Pet'),
    },
  };
  const fragments = new Fragments();
  expect(insideTable(insideOf({ document, fragments }, schema, 'body', 3), 'body')).toMatchInlineSnapshot(`
    "| field | type | required | meaning |
    |---|---|---|---|
    | \`pet\` | 2 kinds | yes |  |
    | \`pet~cat\` | Cat |  | A cat. |
    | \`pet~cat.kind\` | string | yes | Always: \`cat\`. |
    | \`pet~cat.lives\` | integer |  |  |
    | \`pet~dog\` | Dog |  | A dog. |
    | \`pet~dog.kind\` | string | yes | Always: \`dog\`. |
    | \`name\` | string |  | Its name. |
    | \`old\` | string |  | Deprecated. |"
  `);
});

test('allOf is merged before anything else, deeply', () => {
  const schema: Schema = {
    allOf: [{ allOf: [ref('Cat')] }, { properties: { name: { type: 'string' } }, required: ['name'] }],
  };
  const inside = insideOf({ document, fragments: new Fragments() }, schema, '', 2);
  expect(inside?.kind === 'fields' ? inside.fields.map(({ name, required }) => [name, required]) : []).toEqual([
    ['kind', true],
    ['name', true],
    ['lives', false],
  ]);
});

test('a schema that contains itself ends in a link, and so does one that is deeper than asked', () => {
  const reading = { document, fragments: new Fragments() };
  expect(JSON.stringify(insideOf(reading, ref('Node'), '', 9))).toContain(
    '{"kind":"link","component":"Node","isAncestor":true}',
  );
  const outer: Schema = { type: 'object', properties: { cat: ref('Cat') } };
  expect(JSON.stringify(insideOf(reading, outer, 'x', 1))).toContain(
    '{"kind":"link","component":"Cat","isAncestor":false}',
  );
});

test('two members that share a key get two fragments', () => {
  const fragments = new Fragments();
  expect([fragments.claim('body~text'), fragments.claim('body~text'), fragments.claim('query.include[]')]).toEqual([
    'body~text',
    'body~text-2',
    'query.include',
  ]);
});
