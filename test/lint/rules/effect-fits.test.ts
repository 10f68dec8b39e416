import { BaseResolver, createConfig, lintDocument, makeDocumentFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import plugin from '../../../scripts/lint/plugin.ts';
import { lintWith } from '../../helpers/lint.ts';

interface Given {
  /** The effect of the create operation, which has the links `delete`, `cancel` and `copy`. */
  readonly create?: string;
  readonly retrieve?: string;
  readonly remove?: string;
  readonly cancel?: string;
  readonly links?: string;
  readonly answer?: string;
}

const links =
  '{ delete: { operationId: deleteThing, parameters: { thing_id: $response.body#/id } }, ' +
  'cancel: { operationId: cancelThings, requestBody: { ids: [$response.body#/id] } }, ' +
  'fixed: { operationId: deleteThing, parameters: { thing_id: thing_1 } } }';
const undone = '{ leaves: { undoneBy: deleteThing, link: delete } }';

const document = (given: Given): string => `
openapi: 3.1.0
paths:
  /things:
    post:
      operationId: createThing
      x-effect: ${given.create ?? undone}
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Request' } } } }
      responses:
        '200':
          content: { application/json: { schema: ${given.answer ?? '{ properties: { id: { type: string } } }'} } }
          links: ${given.links ?? links}
  /things/{thing_id}:
    parameters: [{ name: thing_id, in: path, schema: { type: string } }, { name: force, in: query, schema: { type: boolean } }]
    get:
      operationId: retrieveThing
      x-effect: ${given.retrieve ?? '{ leaves: nothing }'}
      responses: {}
    delete:
      operationId: deleteThing
      x-effect: ${given.remove ?? '{ leaves: { deletes: thing_id } }'}
      responses: {}
  /things/cancel:
    post:
      operationId: cancelThings
      x-effect: ${given.cancel ?? '{ leaves: { ends: /ids } }'}
      requestBody:
        content: { application/json: { schema: { type: object, properties: { ids: { type: array, items: { type: string } } } } } }
      responses: {}
components:
  schemas:
    Request:
      type: object
      properties:
        store: { type: [boolean, 'null'], default: true }
        echo: { type: boolean }
        any: { default: true }
        parent: { anyOf: [{ type: string }, { type: 'null' }] }`;

const faultsOf = async (given: Given): Promise<readonly string[]> => {
  const problems = await lintWith('effect-fits', document(given));
  return problems.map(({ pointer, message }) => `${pointer.replace(/^#\/paths\//, '')}: ${message}`);
};

describe('effects that fit', () => {
  const storing = 'undoneBy: deleteThing, link: delete, when:';
  test.for<[name: string, given: Given]>([
    ['the usual effects', {}],
    ['a cost', { create: '{ leaves: { undoneBy: deleteThing, link: delete }, costs: model }' }],
    ['a flag', { create: `{ leaves: { ${storing} { pointer: /store, is: true, default: true } } }` }],
    ['any value', { create: `{ leaves: { ${storing} { pointer: /parent } } }` }],
    [
      'several conditions',
      { create: `{ leaves: { ${storing} [{ pointer: /store, is: true, default: true }, { pointer: /parent }] } }` },
    ],
    [
      'several things',
      {
        create:
          '{ leaves: [{ undoneBy: deleteThing, link: delete }, { permanent: a trace, when: { pointer: /parent } }] }',
      },
    ],
    [
      'an end, if nothing deletes',
      {
        create: '{ leaves: { endedBy: cancelThings, link: cancel } }',
        links: '{ cancel: { operationId: cancelThings, requestBody: { ids: [$response.body#/id] } } }',
      },
    ],
  ])('%s', async ([, given]) => {
    expect(await faultsOf(given)).toEqual([]);
  });
});

const create = '~1things/post/x-effect/leaves';

describe('effects that do not fit', () => {
  test.for<[name: string, given: Given, want: string]>([
    [
      'a GET that leaves something',
      { retrieve: '{ leaves: { changes: thing_id } }' },
      '~1things~1{thing_id}/get/x-effect/leaves: A GET leaves nothing. State `leaves: nothing`.',
    ],
    [
      'a list of one',
      { create: '{ leaves: [{ undoneBy: deleteThing, link: delete }] }' },
      `${create}: A list is for several things. State a single thing without a list, or \`nothing\`.`,
    ],
    [
      'one thing twice',
      {
        create:
          '{ leaves: [{ undoneBy: deleteThing, link: delete }, { undoneBy: deleteThing, link: delete, when: { pointer: /parent } }] }',
      },
      `${create}/1: This is stated twice. State it once, with a list of conditions under \`when\`.`,
    ],
    [
      'a create that leaves nothing',
      { create: '{ leaves: nothing }' },
      `${create}: The link delete leads to deleteThing, which deletes what was created. State \`{ undoneBy: deleteThing, link: delete }\`.`,
    ],
    [
      'a create whose thing is ended by others',
      {
        create: '{ leaves: nothing }',
        links: '{ cancel: { operationId: cancelThings, requestBody: { ids: [$response.body#/id] } } }',
      },
      `${create}: The link cancel leads to cancelThings, which ends what was created. State \`{ endedBy: cancelThings, link: cancel }\`.`,
    ],
    [
      'a create without a link to what removes its thing',
      { create: '{ leaves: nothing }', links: '{}' },
      `${create}: deleteThing removes what this operation creates. Add a link to it, and state \`undoneBy\` or \`endedBy\`.`,
    ],
    [
      'an end, if something deletes',
      { create: '{ leaves: { endedBy: cancelThings, link: cancel } }' },
      `${create}: The link delete leads to deleteThing, which deletes what was created. State \`{ undoneBy: deleteThing, link: delete }\`.`,
    ],
    [
      'two kinds at once',
      { create: '{ leaves: { undoneBy: deleteThing, link: delete, permanent: a trace } }' },
      `${create}: State exactly one of \`undoneBy\`, \`endedBy\`, \`changes\`, \`deletes\`, \`ends\`, \`permanent\`.`,
    ],
    [
      'no kind',
      { cancel: '{ leaves: { link: delete } }', links: '{}', create: '{ leaves: nothing }', answer: '{}' },
      '~1things~1cancel/post/x-effect/leaves: State exactly one of `undoneBy`, `endedBy`, `changes`, `deletes`, `ends`, `permanent`.',
    ],
    [
      'a missing operation',
      { create: '{ leaves: { undoneBy: dropThing, link: delete } }', links: '{}' },
      `${create}/undoneBy: There is no operation dropThing.`,
    ],
    [
      'an operation that deletes nothing',
      { create: '{ leaves: { undoneBy: cancelThings, link: cancel } }', links: '{}' },
      `${create}/undoneBy: cancelThings does not state \`deletes\`. Name an operation that does, or correct the effect of cancelThings.`,
    ],
    [
      'no link',
      { create: '{ leaves: { undoneBy: deleteThing } }' },
      `${create}/undoneBy: Name the link of the 2xx response that leads to deleteThing: \`link: …\`.`,
    ],
    [
      'a missing link',
      { create: '{ leaves: { undoneBy: deleteThing, link: remove } }' },
      `${create}/link: No 2xx response has a link named remove. Add one that leads to deleteThing.`,
    ],
    [
      'a link to something else',
      { create: '{ leaves: { undoneBy: deleteThing, link: cancel } }' },
      `${create}/link: The link cancel leads to cancelThings, not to deleteThing.`,
    ],
    [
      'a link with a constant id',
      { create: '{ leaves: { undoneBy: deleteThing, link: fixed } }' },
      `${create}/link: The link fixed does not take thing_id of deleteThing from the answer, as in \`$response.body#/id\`.`,
    ],
    [
      'a link with an id of the request',
      { links: '{ delete: { operationId: deleteThing, parameters: { thing_id: $request.body#/parent } } }' },
      `${create}/link: The link delete does not take thing_id of deleteThing from the answer, as in \`$response.body#/id\`.`,
    ],
    [
      'a link of a thing that is not removed',
      { cancel: '{ leaves: { ends: /ids, link: cancel } }' },
      '~1things~1cancel/post/x-effect/leaves/link: Only `undoneBy` and `endedBy` take a link. Remove `link`.',
    ],
    [
      'an unknown parameter',
      { remove: '{ leaves: { deletes: id } }', create: '{ leaves: nothing }', links: '{}', answer: '{}' },
      '~1things~1{thing_id}/delete/x-effect/leaves/deletes: id is neither a path parameter nor a position in the request body. Name a parameter, or point to the ids as in `/ids`.',
    ],
    [
      'a parameter of the query',
      { remove: '{ leaves: { deletes: force } }', create: '{ leaves: nothing }', links: '{}', answer: '{}' },
      '~1things~1{thing_id}/delete/x-effect/leaves/deletes: force is neither a path parameter nor a position in the request body. Name a parameter, or point to the ids as in `/ids`.',
    ],
    [
      'a position that the body does not have',
      { cancel: '{ leaves: { ends: /names } }' },
      '~1things~1cancel/post/x-effect/leaves/ends: /names is neither a path parameter nor a position in the request body. Name a parameter, or point to the ids as in `/ids`.',
    ],
  ])('%s', async ([, given, want]) => {
    expect(await faultsOf(given)).toEqual([want]);
  });

  test('a DELETE that leaves nothing', async () => {
    const given = { remove: '{ leaves: nothing }', create: '{ leaves: nothing }', links: '{}', answer: '{}' };
    expect(await faultsOf(given)).toEqual([
      '~1things~1{thing_id}/delete/x-effect/leaves: A DELETE removes something. State `deletes`, or `changes` if it removes a part of a thing.',
    ]);
  });
});

describe('conditions that do not fit', () => {
  test.for<[condition: string, want: string]>([
    ['{ pointer: /keep, is: true, default: true }', '/keep does not exist in the request body.'],
    [
      '{ pointer: /store, is: true, default: false }',
      'The schema of /store has the default true. State `default: true`.',
    ],
    ['{ pointer: /store, is: true }', 'The schema of /store has the default true. State `default: true`.'],
    [
      '{ pointer: /echo, is: true, default: false }',
      'The schema of /echo has no `default`. Add it there, and state the same here.',
    ],
    ['{ pointer: /any, is: true, default: true }', '/any is not a boolean. Leave out `is`: any value then counts.'],
    ['{ pointer: /parent, is: true }', '/parent is not a boolean. Leave out `is`: any value then counts.'],
    ['{ pointer: /store, default: true }', '`default` belongs to a flag. State `is` too, or remove `default`.'],
  ])('%s', async ([condition, want]) => {
    const stated = `{ leaves: { undoneBy: deleteThing, link: delete, when: ${condition} } }`;
    expect(await faultsOf({ create: stated })).toEqual([`${create}/when: ${want}`]);
  });
});

test('an operation without an effect', async () => {
  const bare = 'openapi: 3.1.0\npaths: { /things: { get: { operationId: listThings, responses: {} } } }';
  expect(await lintWith('effect-fits', bare)).toMatchInlineSnapshot(`
    [
      {
        "message": "State what remains after a call, and whether it costs money. Add \`x-effect\` beside \`x-client\`.",
        "pointer": "#/paths/~1things/get",
        "rule": "concord/effect-fits",
      },
    ]
  `);
});

test('the shape of an effect', async () => {
  const problems = await lintDocument({
    document: makeDocumentFromString(
      document({ create: '{ leaves: something, costs: money }', remove: '{ leaves: { delete: thing_id } }' }),
      'openapi.yaml',
    ),
    config: await createConfig({ plugins: [plugin()], rules: { struct: 'error' } }),
    externalRefResolver: new BaseResolver(),
  });
  const about = problems.filter(({ location: [at] }) => at?.pointer?.includes('x-effect'));
  expect(about.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "\`leaves\` can be one of the following only: "nothing".",
      "\`costs\` can be one of the following only: "model", "training", "storage", "nothing".",
      "Property \`delete\` is not expected here.",
    ]
  `);
});
