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

test('links that are missing or lead elsewhere', async () => {
  const links = '{ retrieve: { operationId: retrieveThing }, list: { operationId: retrieveThing } }';
  expect(await lintWith('create-links', document(links))).toMatchInlineSnapshot(`
    [
      {
        "message": "What was created can be passed on to updateThing. Add a link named \`update\` to it.",
        "pointer": "#/paths/~1things/post/responses/200/links",
        "rule": "concord/create-links",
      },
      {
        "message": "What was created can be passed on to deleteThing. Add a link named \`delete\` to it.",
        "pointer": "#/paths/~1things/post/responses/200/links",
        "rule": "concord/create-links",
      },
      {
        "message": "What was created can be passed on to listThings. Add a link named \`list\` to it.",
        "pointer": "#/paths/~1things/post/responses/200/links",
        "rule": "concord/create-links",
      },
    ]
  `);
});

test('links to all that can be done next', async () => {
  const links =
    '{ retrieve: { operationId: retrieveThing }, update: { operationId: updateThing }, ' +
    'delete: { operationId: deleteThing }, list: { operationId: listThings } }';
  expect(await lintWith('create-links', document(links))).toEqual([]);
});
