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

test('pointers that lead nowhere', async () => {
  const yaml = document('x-pagination: { items: /items, hasMore: /next_page, cursor: /last_id, parameter: before }');
  expect(await lintWith('pagination-fits', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "/items is no array of the 200 answer.",
        "pointer": "#/paths/~1things/get/x-pagination/items",
        "rule": "concord/pagination-fits",
      },
      {
        "message": "/next_page is no boolean of the 200 answer.",
        "pointer": "#/paths/~1things/get/x-pagination/hasMore",
        "rule": "concord/pagination-fits",
      },
      {
        "message": "/last_id is no string of the 200 answer.",
        "pointer": "#/paths/~1things/get/x-pagination/cursor",
        "rule": "concord/pagination-fits",
      },
      {
        "message": "before is no query parameter of type string.",
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
        "message": "/size is no string of every item.",
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
        "message": "The next cursor is in the answer or in the last item. State either \`cursor\` or \`itemCursor\`.",
        "pointer": "#/paths/~1things/get/x-pagination/items",
        "rule": "concord/pagination-fits",
      },
    ]
  `);
});

test('a list that does not say how to go on', async () => {
  expect(await lintWith('pagination-fits', document('', 'page'))).toMatchInlineSnapshot(`
    [
      {
        "message": "A list that takes a cursor says how to page through it. Add \`x-pagination\`.",
        "pointer": "#/paths/~1things/get",
        "rule": "concord/pagination-fits",
      },
    ]
  `);
});

test('lists that fit', async () => {
  const byItem = document('x-pagination: { items: /data, hasMore: /has_more, itemCursor: /id, parameter: after }');
  const byCursor = document('x-pagination: { items: /data, cursor: /next_page, parameter: page }', 'page');
  expect(await lintWith('pagination-fits', byItem)).toEqual([]);
  expect(await lintWith('pagination-fits', byCursor)).toEqual([]);
});
