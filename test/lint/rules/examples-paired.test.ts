import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (answer: string): string => `
openapi: 3.1.0
paths:
  /things:
    post:
      requestBody: { content: { application/json: { examples: { one: { value: 1 }, two: { value: 2 } } } } }
      responses: { '200': { content: ${answer} } }`;

test('a request without an example response', async () => {
  expect(await lintWith('examples-paired', document('{ application/json: { examples: { one: { value: 1 } } } }')))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "No example response belongs to the request "two". Add an example of that name to the 2xx response.",
          "pointer": "#/paths/~1things/post/requestBody/content/application~1json/examples/two",
          "rule": "concord/examples-paired",
        },
      ]
    `);
});

test('each request with a response of any media type', async () => {
  const answers =
    '{ application/json: { examples: { one: {}, failed: {} } }, text/event-stream: { examples: { two: {} } } }';
  expect(await lintWith('examples-paired', document(answers))).toEqual([]);
});

test('a response without examples', async () => {
  expect(await lintWith('examples-paired', document('{}'))).toEqual([]);
});
