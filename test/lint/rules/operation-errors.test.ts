import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const components = `
components:
  responses:
    Failure: { content: { application/json: { schema: { $ref: '#/components/schemas/ErrorResponse' } } } }
    Bare: { content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
  schemas: { Error: { type: object }, ErrorResponse: { type: object } }`;

const document = (responses: string): string => `
openapi: 3.1.0
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, schema: { type: string } }]
    get:
      responses: ${responses}
${components}`;

const failure = "{ $ref: '#/components/responses/Failure' }";

test('missing errors', async () => {
  expect(
    await lintWith(
      'operation-errors',
      document(`{ 400: ${failure}, 401: ${failure}, 403: ${failure}, 429: ${failure} }`),
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "message": "The operation can fail with 404. Add the shared response for it.",
        "pointer": "#/paths/~1things~1{id}/get/responses",
        "rule": "concord/operation-errors",
      },
      {
        "message": "The operation can fail with 500. Add the shared response for it.",
        "pointer": "#/paths/~1things~1{id}/get/responses",
        "rule": "concord/operation-errors",
      },
      {
        "message": "The operation can fail with 503. Add the shared response for it.",
        "pointer": "#/paths/~1things~1{id}/get/responses",
        "rule": "concord/operation-errors",
      },
    ]
  `);
});

test('a model that may not exist', async () => {
  const errors = [400, 401, 403, 429, 500, 503].map((status) => `${status}: ${failure}`).join(', ');
  const posting = (headers: string): string => `
openapi: 3.1.0
paths:
  /answers:
    post:
      requestBody: { content: { application/json: { schema: { properties: { model: {} } } } } }
      responses: { 200: { headers: ${headers} }, ${errors} }
${components}`;
  expect(await lintWith('operation-errors', posting('{ x-ratelimit-limit-requests: {} }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "The operation can fail with 404. Add the shared response for it.",
        "pointer": "#/paths/~1answers/post/responses",
        "rule": "concord/operation-errors",
      },
    ]
  `);
  expect(await lintWith('operation-errors', posting('{}'))).toEqual([]);
});

test('errors that are not shared or have no envelope', async () => {
  const others = [400, 401, 403, 429, 500].map((status) => `${status}: ${failure}`).join(', ');
  const yaml = document(`{ ${others}, 404: { content: {} }, 503: { $ref: '#/components/responses/Bare' } }`);
  expect(await lintWith('operation-errors', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Errors are shared. Make 404 a \`$ref\` to a response in components whose JSON is an ErrorResponse.",
        "pointer": "#/paths/~1things~1{id}/get/responses/404",
        "rule": "concord/operation-errors",
      },
      {
        "message": "Errors are shared. Make 503 a \`$ref\` to a response in components whose JSON is an ErrorResponse.",
        "pointer": "#/paths/~1things~1{id}/get/responses/503",
        "rule": "concord/operation-errors",
      },
    ]
  `);
});

test('all possible errors', async () => {
  const all = [400, 401, 403, 404, 429, 500, 503].map((status) => `${status}: ${failure}`).join(', ');
  expect(await lintWith('operation-errors', document(`{ ${all} }`))).toEqual([]);
});
