import { describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { closeSchemas } from '../../src/schema/close-schemas.ts';

const schemas = {
  Base: { type: 'object', properties: { id: { type: 'string' } } },
  Extended: {
    allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', properties: { size: { type: 'integer' } } }],
  },
  Either: { oneOf: [{ $ref: '#/components/schemas/Base' }, { type: 'null' }] },
  Tree: { type: 'object', properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } },
  Labels: { type: 'object', additionalProperties: { type: 'string' } },
};

const ref = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` });

/** Closes a schema under a media type. */
function closed(schema: object): unknown {
  const content = { 'application/json': { schema } };
  const document = { paths: { '/things': { get: { responses: { 200: { content } } } } }, components: { schemas } };
  const copy = closeSchemas(document as unknown as OpenApiDocument) as unknown as typeof document;
  return copy.paths['/things'].get.responses[200].content['application/json'].schema;
}

describe('closeSchemas', () => {
  test.each([
    { name: 'an object with properties', given: schemas.Base, want: { ...schemas.Base, unevaluatedProperties: false } },
    { name: 'a reference to one', given: ref('Base'), want: { ...ref('Base'), unevaluatedProperties: false } },
    {
      name: 'a reference to one that is extended',
      given: ref('Extended'),
      want: { ...ref('Extended'), unevaluatedProperties: false },
    },
    {
      name: 'an extension, but not its members',
      given: { allOf: [ref('Base'), { properties: { size: {} } }] },
      want: { allOf: [ref('Base'), { properties: { size: {} } }], unevaluatedProperties: false },
    },
    {
      name: 'a union as a whole',
      given: { anyOf: [ref('Base'), ref('Extended')] },
      want: { anyOf: [ref('Base'), ref('Extended')], unevaluatedProperties: false },
    },
    {
      name: 'each property and item that is an object',
      given: { properties: { base: ref('Base'), all: { items: ref('Either') } } },
      want: {
        properties: {
          base: { ...ref('Base'), unevaluatedProperties: false },
          all: { items: { ...ref('Either'), unevaluatedProperties: false } },
        },
        unevaluatedProperties: false,
      },
    },
    { name: 'a reference to itself', given: ref('Tree'), want: { ...ref('Tree'), unevaluatedProperties: false } },
    { name: 'a map without properties: no', given: ref('Labels'), want: ref('Labels') },
    { name: 'a string: no', given: { type: 'string' }, want: { type: 'string' } },
    {
      name: 'what a condition leaves open',
      given: { properties: { a: {} }, then: { properties: { a: { minimum: 1 } }, additionalProperties: true } },
      want: { properties: { a: {} }, then: { properties: { a: { minimum: 1 } } }, unevaluatedProperties: false },
    },
    {
      name: 'the schema of a condition: no',
      given: { properties: { a: {} }, then: { properties: { a: { properties: { b: {} } } } } },
      want: {
        properties: { a: {} },
        then: { properties: { a: { properties: { b: {} } } } },
        unevaluatedProperties: false,
      },
    },
    {
      name: 'a schema with unevaluatedProperties of its own: no',
      given: { properties: { id: {} }, unevaluatedProperties: true },
      want: { properties: { id: {} }, unevaluatedProperties: true },
    },
  ])('closes $name', ({ given, want }) => {
    expect(closed(given)).toEqual(want);
  });

  test('leaves components open and closes what they hold', () => {
    const copy = closeSchemas({ paths: {}, components: { schemas } } as unknown as OpenApiDocument);
    expect(copy.components.schemas).toEqual({
      ...schemas,
      Tree: {
        type: 'object',
        properties: { children: { type: 'array', items: { ...ref('Tree'), unevaluatedProperties: false } } },
      },
    });
  });

  test('leaves examples alone', () => {
    const document = { components: { schemas, examples: { a: { value: { schema: { properties: { id: 1 } } } } } } };
    expect(closeSchemas(document as unknown as OpenApiDocument)).toMatchObject({
      components: { examples: document.components.examples },
    });
  });
});
