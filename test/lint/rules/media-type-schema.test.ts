import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (media: string): string => `
openapi: 3.1.0
paths: { /things: { get: { responses: { '200': { content: { application/json: ${media} } } } } } }`;

test('a body without a form', async () => {
  expect(await lintWith('media-type-schema', document('{ examples: {} }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "A body, sent or answered, has a form. Give it a \`schema\`.",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1json",
        "rule": "concord/media-type-schema",
      },
    ]
  `);
});

test('a body with a form, even where its file is missing', async () => {
  expect(await lintWith('media-type-schema', document('{ schema: { type: object } }'))).toEqual([]);
  expect(await lintWith('media-type-schema', document('{ schema: { $ref: Thing.yaml } }'))).toEqual([]);
});
