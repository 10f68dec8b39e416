import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (content: string): string => `
openapi: 3.1.0
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Streaming' }] } } } }
      responses: { '200': { content: ${content} } }
components: { schemas: { Streaming: { properties: { stream: { type: boolean } } } } }`;

test('an undeclared stream that can be requested', async () => {
  expect(await lintWith('stream-declared', document('{ application/json: {} }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "An operation that accepts \`stream\` can respond with an event stream. Add \`text/event-stream\` to its 2xx response.",
        "pointer": "#/paths/~1things/post/responses",
        "rule": "concord/stream-declared",
      },
    ]
  `);
});

test('a declared stream that can be requested', async () => {
  expect(await lintWith('stream-declared', document('{ application/json: {}, text/event-stream: {} }'))).toEqual([]);
});
