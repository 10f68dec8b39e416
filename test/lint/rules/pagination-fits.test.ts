import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (pagination: string, query = 'after'): string => `
openapi: 3.1.0
paths:
  /things:
    get:
      ${pagination}
      parameters: [{ name: ${query}, in: query, schema: { type: string } }]
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Things' } } } } }
components:
  schemas:
    Things:
      allOf:
        - $ref: '#/components/schemas/Page'
        - properties: { data: { type: array, items: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { $ref: '#/components/schemas/Part' }] } } }
    Page: { properties: { has_more: { type: boolean }, next_page: { type: [string, 'null'] } } }
    Thing: { type: object, properties: { id: { type: string } } }
    Part: { type: object, properties: { id: { type: string }, size: { type: integer } } }`;

test('pointers without a target', async () => {
  const yaml = document('x-pagination: { items: /items, hasMore: /next_page, cursor: /last_id, parameter: before }');
  expect(await lintWith('pagination-fits', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "/items is not an array in the 200 response.",
        "pointer": "#/paths/~1things/get/x-pagination/items",
        "rule": "concord/pagination-fits",
      },
      {
        "message": "/next_page is not a boolean in the 200 response.",
        "pointer": "#/paths/~1things/get/x-pagination/hasMore",
        "rule": "concord/pagination-fits",
      },
      {
        "message": "/last_id is not a string in the 200 response.",
        "pointer": "#/paths/~1things/get/x-pagination/cursor",
        "rule": "concord/pagination-fits",
      },
      {
        "message": "before is not a query parameter of type string.",
        "pointer": "#/paths/~1things/get/x-pagination/parameter",
        "rule": "concord/pagination-fits",
      },
    ]
  `);
});

test('a cursor that only some items have', async () => {
  expect(
    await lintWith('pagination-fits', document('x-pagination: { items: /data, itemCursor: /size, parameter: after }')),
  ).toMatchInlineSnapshot(`
    [
      {
        "message": "/size is not a string in every item.",
        "pointer": "#/paths/~1things/get/x-pagination/itemCursor",
        "rule": "concord/pagination-fits",
      },
    ]
  `);
});

test('two cursors', async () => {
  const yaml = document('x-pagination: { items: /data, cursor: /next_page, itemCursor: /id, parameter: after }');
  expect(await lintWith('pagination-fits', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "The next cursor is in the response or in the last item. State either \`cursor\` or \`itemCursor\`.",
        "pointer": "#/paths/~1things/get/x-pagination/items",
        "rule": "concord/pagination-fits",
      },
    ]
  `);
});

test('a list without pagination', async () => {
  expect(await lintWith('pagination-fits', document('', 'page'))).toMatchInlineSnapshot(`
    [
      {
        "message": "A list with a cursor must state how to paginate. Add \`x-pagination\`.",
        "pointer": "#/paths/~1things/get",
        "rule": "concord/pagination-fits",
      },
    ]
  `);
});

test('valid lists', async () => {
  const byItem = document('x-pagination: { items: /data, hasMore: /has_more, itemCursor: /id, parameter: after }');
  const byCursor = document('x-pagination: { items: /data, cursor: /next_page, parameter: page }', 'page');
  expect(await lintWith('pagination-fits', byItem)).toEqual([]);
  expect(await lintWith('pagination-fits', byCursor)).toEqual([]);
});
