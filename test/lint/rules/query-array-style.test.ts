import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (parameters: string, form: string): string => `
openapi: 3.1.0
paths:
  /things:
    post:
      parameters: ${parameters}
      requestBody: { content: { multipart/form-data: ${form} } }
      responses: {}`;

const fields =
  'schema: { properties: { name: { type: string }, tags: { type: array }, size: { type: [object, "null"] } } }';

test('arrays and objects without a stated serialization', async () => {
  const parameters =
    '[{ name: "include[]", in: query, schema: { type: array } }, { name: at, in: query, style: deepObject, schema: { type: object } }]';
  expect(await lintWith('query-array-style', document(parameters, `{ ${fields} }`))).toMatchInlineSnapshot(`
    [
      {
        "message": "An array in the query must state its serialization: \`style: form\` and \`explode: true\`.",
        "pointer": "#/paths/~1things/post/parameters/0/schema",
        "rule": "concord/query-array-style",
      },
      {
        "message": "An object in the query must state its serialization: \`style: deepObject\` and \`explode: true\`.",
        "pointer": "#/paths/~1things/post/parameters/1/schema",
        "rule": "concord/query-array-style",
      },
      {
        "message": "The form field tags is an array or object. State its serialization in \`encoding\`.",
        "pointer": "#/paths/~1things/post/requestBody/content/multipart~1form-data/schema",
        "rule": "concord/query-array-style",
      },
      {
        "message": "The form field size is an array or object. State its serialization in \`encoding\`.",
        "pointer": "#/paths/~1things/post/requestBody/content/multipart~1form-data/schema",
        "rule": "concord/query-array-style",
      },
    ]
  `);
});

test('arrays and objects with a stated serialization', async () => {
  const parameters = `
        - { name: 'include[]', in: query, style: form, explode: true, schema: { type: array } }
        - { name: at, in: query, style: deepObject, explode: true, schema: { type: object } }
        - { name: limit, in: query, schema: { type: integer } }`;
  const form = `{ ${fields}, encoding: { tags: { style: form, explode: true }, size: { style: deepObject, explode: true } } }`;
  expect(await lintWith('query-array-style', document(parameters, form))).toEqual([]);
});

test('an array without brackets in its name', async () => {
  const parameters = '[{ name: include, in: query, style: form, explode: true, schema: { type: array } }]';
  expect(await lintWith('query-array-style', document(parameters, '{ schema: {} }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "The name of an array in the query must end in \`[]\`, as clients send it.",
        "pointer": "#/paths/~1things/post/parameters/0/name",
        "rule": "concord/query-array-style",
      },
    ]
  `);
});
