import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (property: string): string => `
openapi: 3.1.0
components:
  schemas:
    Thing: { description: One., properties: { part: ${property} } }
    Part: { description: A piece. }`;

const messagesOf = async (yaml: string): Promise<string[]> =>
  (await lintWith('description-present', yaml)).map(({ pointer, message }) => `${pointer} ${message}`);

test('components, properties, items and media types without a description', async () => {
  const yaml = `
openapi: 3.1.0
info: {}
servers: [{ url: https://example.com }]
paths:
  /things:
    post:
      parameters: [{ name: order, in: query }]
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '200': { headers: { x-id: {} }, links: { read: {} } } }
components:
  securitySchemes: { Key: { type: http } }
  schemas:
    Bare: { type: object, properties: { part: { type: string }, whole: { $ref: '#/components/schemas/Bare' } } }
    List: { description: Some., type: array, items: { type: object } }`;
  expect(await messagesOf(yaml)).toMatchInlineSnapshot(`
    [
      "#/info State what this is for. Add a \`description\`.",
      "#/servers/0 State what this is for. Add a \`description\`.",
      "#/paths/~1things/post State what this is for. Add a \`description\`.",
      "#/paths/~1things/post/parameters/0 State what this is for. Add a \`description\`.",
      "#/paths/~1things/post/requestBody State what this is for. Add a \`description\`.",
      "#/paths/~1things/post/requestBody/content/application~1json/schema State what is sent. Add a \`description\`.",
      "#/paths/~1things/post/responses/200/headers/x-id State what this is for. Add a \`description\`.",
      "#/paths/~1things/post/responses/200/links/read State what this is for. Add a \`description\`.",
      "#/components/schemas/Bare State what this is for. Add a \`description\`.",
      "#/components/schemas/Bare/properties/part The property part needs a description, here or in the schema that it refers to.",
      "#/components/schemas/Bare/properties/whole The property whole needs a description, here or in the schema that it refers to.",
      "#/components/schemas/List/items State what one item is. Add a \`description\`.",
      "#/components/securitySchemes/Key State what this is for. Add a \`description\`.",
    ]
  `);
});

test('a property that only a member of its union describes', async () => {
  const yaml = document("{ anyOf: [{ $ref: '#/components/schemas/Part' }, { type: 'null' }] }");
  expect(await messagesOf(yaml)).toMatchInlineSnapshot(`
    [
      "#/components/schemas/Thing/properties/part The property part needs a description, here or in the schema that it refers to.",
    ]
  `);
});

test('a union with one described member', async () => {
  const yaml = document(
    "{ description: Its piece., oneOf: [{ $ref: '#/components/schemas/Part' }, { type: string }] }",
  );
  expect(await messagesOf(yaml)).toMatchInlineSnapshot(`
    [
      "#/components/schemas/Thing/properties/part/oneOf/1 Other members of the union are described. Add a \`description\`.",
    ]
  `);
});

test.for([
  ['a reference to a described schema', "{ $ref: '#/components/schemas/Part' }"],
  [
    'null beside a described schema',
    "{ description: A., anyOf: [{ $ref: '#/components/schemas/Part' }, { type: 'null' }] }",
  ],
  ['a union that describes no member', '{ description: A., oneOf: [{ type: string }, { type: integer }] }'],
  ['a list of strings', '{ description: Some., type: array, items: { type: string } }'],
] as const)('%s', async ([, property]) => {
  expect(await messagesOf(document(property))).toEqual([]);
});
