import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (path: string, parameters: string): string => `
openapi: 3.1.0
paths: { ${path}: { get: { parameters: [${parameters}], responses: {} } } }`;

const header = (required: boolean, value = 'assistants=v2'): string =>
  `{ name: OpenAI-Beta, in: header, required: ${required}, schema: { type: string, const: ${value} } }`;

test('an operation of threads without the header, or with another value', async () => {
  expect([
    ...(await lintWith('beta-header', document('/threads/runs', ''))),
    ...(await lintWith('beta-header', document('/assistants', header(true, 'assistants=v1')))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "Operations of assistants and threads fail without OpenAI-Beta. Require the header, with \`const: assistants=v2\`.",
        "pointer": "#/paths/~1threads~1runs/get",
        "rule": "concord/beta-header",
      },
      {
        "message": "Operations of assistants and threads fail without OpenAI-Beta. Require the header, with \`const: assistants=v2\`.",
        "pointer": "#/paths/~1assistants/get",
        "rule": "concord/beta-header",
      },
    ]
  `);
});

test('a header that another operation requires', async () => {
  expect(await lintWith('beta-header', document('/vector_stores', header(true)))).toMatchInlineSnapshot(`
    [
      {
        "message": "Only operations of assistants and threads require OpenAI-Beta. Remove \`required\`.",
        "pointer": "#/paths/~1vector_stores/get",
        "rule": "concord/beta-header",
      },
    ]
  `);
});

test('headers where they belong', async () => {
  expect(await lintWith('beta-header', document('/threads', header(true)))).toEqual([]);
  expect(await lintWith('beta-header', document('/vector_stores', header(false)))).toEqual([]);
});
