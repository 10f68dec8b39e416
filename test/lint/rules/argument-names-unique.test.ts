import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (parameter: string): string => `
openapi: 3.1.0
paths:
  /things:
    post:
      parameters: [{ name: '${parameter}', in: query, schema: { type: array } }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: {}
components:
  schemas: { Thing: { oneOf: [{ properties: { include: {} } }, { properties: { size: {} } }] } }`;

test('a query parameter and a body field with the same name', async () => {
  expect(await lintWith('argument-names-unique', document('include[]'))).toMatchInlineSnapshot(`
    [
      {
        "message": "The query parameter include[] and the body field of that name would be one argument of a method. Keep one.",
        "pointer": "#/paths/~1things/post/requestBody",
        "rule": "concord/argument-names-unique",
      },
    ]
  `);
});

test('different names', async () => {
  expect(await lintWith('argument-names-unique', document('limit'))).toEqual([]);
});
