import { expect, test } from 'vitest';
import { lintFilesWith } from '../../helpers/lint.ts';

const root = 'openapi: 3.1.0\npaths: { /things: { $ref: paths/things.yaml } }';

const pathItem = (parameter: string, header: string, schema: string, example: string): string => `
get:
  parameters: [{ $ref: ${parameter} }]
  responses:
    '200':
      headers: { x-request-id: { $ref: ${header} } }
      content:
        application/json:
          schema: { $ref: ${schema} }
          examples: { first: { $ref: ${example} } }`;

const parameter = 'name: include[]\nin: query\nschema: { type: string }';
const text = 'schema: { type: string }';

test('names that do not match the contents', async () => {
  const files = {
    'openapi.yaml': root,
    'paths/things.yaml': pathItem(
      '../parameters/includes.yaml',
      '../headers/X-Request-Id.yaml',
      '../schemas/thing.yaml',
      '../examples/firstThing.yaml',
    ),
    'parameters/includes.yaml': parameter,
    'headers/X-Request-Id.yaml': text,
    'schemas/thing.yaml': 'type: object',
    'examples/firstThing.yaml': 'value: {}',
  };
  expect(await lintFilesWith('component-file-name', files)).toMatchInlineSnapshot(`
    [
      {
        "message": "A file in parameters/ must be named like its \`name\`, without brackets. Rename includes.yaml.",
        "pointer": "parameters/includes.yaml#/",
        "rule": "concord/component-file-name",
      },
      {
        "message": "A file in headers/ must be named like the header, in lower case. Rename X-Request-Id.yaml.",
        "pointer": "headers/X-Request-Id.yaml#/",
        "rule": "concord/component-file-name",
      },
      {
        "message": "A file in schemas/ must be named in PascalCase. Rename thing.yaml.",
        "pointer": "schemas/thing.yaml#/",
        "rule": "concord/component-file-name",
      },
      {
        "message": "A file in examples/ must be named in kebab-case. Rename firstThing.yaml.",
        "pointer": "examples/firstThing.yaml#/",
        "rule": "concord/component-file-name",
      },
    ]
  `);
});

test('a schema in the wrong folder', async () => {
  const files = {
    'openapi.yaml': root,
    'paths/things.yaml': `get: { responses: { '200': { content: { application/json: { schema: { $ref: Thing.yaml } } } } } }`,
    'paths/Thing.yaml': 'type: object',
  };
  expect(await lintFilesWith('component-file-name', files)).toMatchInlineSnapshot(`
    [
      {
        "message": "A Schema belongs in a folder named schemas/. Move Thing.yaml there.",
        "pointer": "paths/Thing.yaml#/",
        "rule": "concord/component-file-name",
      },
    ]
  `);
});

test('valid names', async () => {
  const files = {
    'openapi.yaml': root,
    'paths/things.yaml': pathItem(
      '../parameters/include.yaml',
      '../headers/x-request-id.yaml',
      '../schemas/Thing.yaml',
      '../examples/first-thing.yaml',
    ),
    'parameters/include.yaml': parameter,
    'headers/x-request-id.yaml': text,
    'schemas/Thing.yaml': 'type: object',
    'examples/first-thing.yaml': 'value: {}',
  };
  expect(await lintFilesWith('component-file-name', files)).toEqual([]);
});
