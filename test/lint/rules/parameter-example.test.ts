import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (parameters: string): string => `
openapi: 3.1.0
paths: { /things: { get: { parameters: [${parameters}], responses: {} } } }`;

test('a parameter without an example', async () => {
  expect(await lintWith('parameter-example', document('{ name: limit, in: query, schema: { type: integer } }')))
    .toMatchInlineSnapshot(`
    [
      {
        "message": "The parameter limit needs an \`example\`.",
        "pointer": "#/paths/~1things/get/parameters/0/name",
        "rule": "concord/parameter-example",
      },
    ]
  `);
});

test('an example, and a constant that needs none', async () => {
  const limit = '{ name: limit, in: query, schema: { type: integer }, example: 20 }';
  const beta = '{ name: OpenAI-Beta, in: header, schema: { type: string, const: assistants=v2 } }';
  expect(await lintWith('parameter-example', document(`${limit}, ${beta}`))).toEqual([]);
});
