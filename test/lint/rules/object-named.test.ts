import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const object = '{ type: object, properties: { size: { type: integer } } }';
const tagged = '{ type: object, properties: { type: { const: a } } }';

const component = (schema: string): string => `
openapi: 3.1.0
components: { schemas: { Thing: ${schema}, Other: ${object} } }`;

const parameter = (schema: string): string => `
openapi: 3.1.0
paths: { /things: { get: { parameters: [{ name: range, in: query, schema: ${schema} }] } } }
components: { schemas: { Range: ${object} } }`;

test('objects without a name', async () => {
  expect([
    ...(await lintWith('object-named', component(`{ anyOf: [{ type: string }, ${object}] }`))),
    ...(await lintWith('object-named', component(`{ properties: { a: { oneOf: [${object}, ${tagged}] } } }`))),
    ...(await lintWith('object-named', parameter(object))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "The type of this object has no name. Move it to a schema file, or add a constant \`type\` to it.",
        "pointer": "#/components/schemas/Thing/anyOf/1",
        "rule": "concord/object-named",
      },
      {
        "message": "The type of this object has no name. Move it to a schema file, or add a constant \`type\` to it.",
        "pointer": "#/components/schemas/Thing/properties/a/oneOf/0",
        "rule": "concord/object-named",
      },
      {
        "message": "The parameter range has an inline object. Move it to a schema file, which names its type.",
        "pointer": "#/paths/~1things/get/parameters/0/schema",
        "rule": "concord/object-named",
      },
    ]
  `);
});

test.for([
  ['by its constant', component(`{ oneOf: [${tagged}, { $ref: '#/components/schemas/Other' }, { type: 'null' }] }`)],
  ['by its property', component(`{ properties: { a: { anyOf: [{ type: string }, ${object}] }, b: ${object} } }`)],
  ['by the list that holds it', component(`{ properties: { list: { type: array, items: { oneOf: [${tagged}] } } } }`)],
  ['by its file', parameter("{ $ref: '#/components/schemas/Range' }")],
] as const)('an object that is named %s', async ([, yaml]) => {
  expect(await lintWith('object-named', yaml)).toEqual([]);
});
