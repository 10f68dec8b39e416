import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (links: string): string => `
openapi: 3.1.0
paths:
  /things:
    get: { operationId: listThings, responses: {} }
    post:
      operationId: createThing
      responses: { '200': { content: { application/json: { schema: { properties: { id: {} } } } }, links: ${links} } }
  /things/{thing_id}:
    get: { operationId: retrieveThing, responses: {} }
    post: { operationId: updateThing, responses: {} }
    delete: { operationId: deleteThing, responses: {} }`;

test('missing links, and links to other operations', async () => {
  const links = '{ retrieve: { operationId: retrieveThing }, list: { operationId: retrieveThing } }';
  expect(await lintWith('create-links', document(links))).toMatchInlineSnapshot(`
    [
      {
        "message": "The created thing can be passed to updateThing. Add a link named \`update\` to that operation.",
        "pointer": "#/paths/~1things/post/responses/200/links",
        "rule": "concord/create-links",
      },
      {
        "message": "The created thing can be passed to deleteThing. Add a link named \`delete\` to that operation.",
        "pointer": "#/paths/~1things/post/responses/200/links",
        "rule": "concord/create-links",
      },
      {
        "message": "The created thing can be passed to listThings. Add a link named \`list\` to that operation.",
        "pointer": "#/paths/~1things/post/responses/200/links",
        "rule": "concord/create-links",
      },
    ]
  `);
});

test('links to all operations that can follow', async () => {
  const links =
    '{ retrieve: { operationId: retrieveThing }, update: { operationId: updateThing }, ' +
    'delete: { operationId: deleteThing }, list: { operationId: listThings } }';
  expect(await lintWith('create-links', document(links))).toEqual([]);
});
