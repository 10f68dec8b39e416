import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (parameters: string, description: string): string => `
openapi: 3.1.0
paths:
  /things:
    get:
      description: ${description}
      x-pagination: { items: /data, parameter: after, itemCursor: /id }
      parameters: [${parameters}]
      responses: {}`;

const limit = '{ name: limit, in: query, schema: {} }';
const order = '{ name: order, in: query, schema: { default: desc } }';

test('a list without a page size, and orders that differ between parameter and description', async () => {
  expect([
    ...(await lintWith('list-parameters', document('', 'Lists things.'))),
    ...(await lintWith('list-parameters', document(`${limit}, ${order}`, 'Lists things.'))),
    ...(await lintWith('list-parameters', document(`${limit}, ${order}`, '"Lists things, oldest first by default."'))),
    ...(await lintWith('list-parameters', document(limit, '"Lists things, newest first by default."'))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "A paginated list needs a page size. Add the parameter \`limit\`.",
        "pointer": "#/paths/~1things/get/x-pagination",
        "rule": "concord/list-parameters",
      },
      {
        "message": "Without \`order\`, the newest come first. State this in the description: "newest first by default".",
        "pointer": "#/paths/~1things/get/description",
        "rule": "concord/list-parameters",
      },
      {
        "message": "Without \`order\`, the newest come first. State this in the description: "newest first by default".",
        "pointer": "#/paths/~1things/get/description",
        "rule": "concord/list-parameters",
      },
      {
        "message": "The list has only this order. Add the parameter \`order\`, or remove "by default".",
        "pointer": "#/paths/~1things/get/description",
        "rule": "concord/list-parameters",
      },
    ]
  `);
});

test('lists that state their order', async () => {
  const described = 'Lists things. Newest things come first by default.';
  expect(await lintWith('list-parameters', document(`${limit}, ${order}`, described))).toEqual([]);
  expect(await lintWith('list-parameters', document(limit, '"Lists things, newest first."'))).toEqual([]);
});
