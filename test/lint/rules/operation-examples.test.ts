import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (mediaType: string): string => `
openapi: 3.1.0
paths: { /things: { get: { responses: { '200': { content: { application/json: ${mediaType} } } } } } }`;

test('a body without examples, or with an unnamed one', async () => {
  expect([
    ...(await lintWith('operation-examples', document('{ schema: {} }'))),
    ...(await lintWith(
      'operation-examples',
      document('{ example: { id: a }, examples: { first: { value: { id: a } } } }'),
    )),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "Every request and response body needs an example. Add a named one to \`examples\`.",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1json",
        "rule": "concord/operation-examples",
      },
      {
        "message": "An example needs a name. Move this one into \`examples\`.",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1json/example",
        "rule": "concord/operation-examples",
      },
    ]
  `);
});

test('placeholders', async () => {
  expect(
    await lintWith('operation-examples', document('{ examples: { first: { value: { id: string, tags: [TODO] } } } }')),
  ).toMatchInlineSnapshot(`
    [
      {
        "message": "An example must be realistic. Replace this placeholder.",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1json/examples/first/value/id",
        "rule": "concord/operation-examples",
      },
      {
        "message": "An example must be realistic. Replace this placeholder.",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1json/examples/first/value/tags/0",
        "rule": "concord/operation-examples",
      },
    ]
  `);
});

test('an example that contains a schema', async () => {
  const value = '{ parameters: { type: object, properties: { name: { type: [string, "null"] } } } }';
  expect(await lintWith('operation-examples', document(`{ examples: { first: { value: ${value} } } }`))).toEqual([]);
});
