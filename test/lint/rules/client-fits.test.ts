import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (xClient: string, operation = "responses: { '204': { description: Gone. } }"): string => `
openapi: 3.1.0
paths:
  /things:
    post:
      x-client: ${xClient}
      ${operation}`;

const answering = (content: string): string => `responses: { '200': { content: ${content} } }`;

test('names in the wrong case, and no methods', async () => {
  expect(await lintWith('client-fits', document('{ resource: Things/all, methods: [], returns: void }')))
    .toMatchInlineSnapshot(`
    [
      {
        "message": "\`resource\` is a dotted path of camelCase names, such as \`beta.threads.messages\`.",
        "pointer": "#/paths/~1things/post/x-client/resource",
        "rule": "concord/client-fits",
      },
      {
        "message": "\`methods\` lists one or more camelCase names.",
        "pointer": "#/paths/~1things/post/x-client/methods",
        "rule": "concord/client-fits",
      },
    ]
  `);
});

test('an unsuitable name for the response', async () => {
  const named = '{ resource: things, methods: [create], returns: thing }';
  expect([
    ...(await lintWith('client-fits', document(named))),
    ...(await lintWith('client-fits', document(named, answering('{ application/octet-stream: {} }')))),
    ...(await lintWith('client-fits', document(named, answering('{ application/json: { schema: {} } }')))),
    ...(await lintWith(
      'client-fits',
      document(named, `x-pagination: { parameter: after }\n      ${answering('{ application/json: { schema: {} } }')}`),
    )),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "An operation without a response body returns \`void\`.",
        "pointer": "#/paths/~1things/post/x-client/returns",
        "rule": "concord/client-fits",
      },
      {
        "message": "An operation with a binary response returns \`Response\`.",
        "pointer": "#/paths/~1things/post/x-client/returns",
        "rule": "concord/client-fits",
      },
      {
        "message": "\`returns\` must be a PascalCase type name.",
        "pointer": "#/paths/~1things/post/x-client/returns",
        "rule": "concord/client-fits",
      },
      {
        "message": "\`returns\` must be a PascalCase type name.",
        "pointer": "#/paths/~1things/post/x-client/returns",
        "rule": "concord/client-fits",
      },
    ]
  `);
});

test('one method or type name with two meanings', async () => {
  const yaml = `
openapi: 3.1.0
paths:
  /things:
    get:
      x-client: { resource: things, methods: [read], returns: Thing }
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
  /parts:
    get:
      x-client: { resource: things, methods: [read], returns: Thing }
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } } }
components: { schemas: { Thing: { type: object }, Part: { type: object } } }`;
  expect(await lintWith('client-fits', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Another operation already has the method things.read. Rename one of the two.",
        "pointer": "#/paths/~1parts/get/x-client/methods",
        "rule": "concord/client-fits",
      },
      {
        "message": "Another response of things is already named Thing. Rename one of the two.",
        "pointer": "#/paths/~1parts/get/x-client/returns",
        "rule": "concord/client-fits",
      },
    ]
  `);
});

test('one name in two resources, and an operation without `x-client`', async () => {
  const yaml = `
openapi: 3.1.0
paths:
  /things:
    get:
      x-client: { resource: things, methods: [read], returns: Thing }
      responses: { '200': { content: { application/json: { schema: { type: object } } } } }
  /parts:
    get:
      x-client: { resource: parts, methods: [read], returns: Thing }
      responses: { '200': { content: { application/json: { schema: { type: array } } } } }
    post: { responses: { '204': {} } }`;
  expect(await lintWith('client-fits', yaml)).toEqual([]);
});

test('an operation that fits', async () => {
  expect(
    await lintWith('client-fits', document('{ resource: beta.things, methods: [create, add], returns: void }')),
  ).toEqual([]);
});

test('a body field that narrows the response', async () => {
  const vectors = (narrows: string): string => `
openapi: 3.1.0
paths:
  /vectors:
    post:
      x-client: { resource: vectors, methods: [create], returns: Vector, narrows: ${narrows} }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: { format: { type: string, enum: [numbers, text], default: numbers }, model: { type: string } }
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Vector' } } } } }
components:
  schemas:
    Vector:
      type: object
      properties: { values: { oneOf: [{ type: array, items: { type: number } }, { type: string }] } }`;
  const messagesOf = async (narrows: string): Promise<unknown[]> =>
    (await lintWith('client-fits', vectors(narrows))).map(({ message }) => message);
  const values = '`types` must have every value of format, which must be a body field with an enum and a default.';
  expect({
    fits: await messagesOf('{ parameter: format, property: /values, types: { numbers: array, text: string } }'),
    aValueLess: await messagesOf('{ parameter: format, property: /values, types: { text: string } }'),
    noEnum: await messagesOf('{ parameter: model, property: /values, types: { text: string } }'),
    noMember: await messagesOf('{ parameter: format, property: /values, types: { numbers: object, text: string } }'),
    noProperty: await messagesOf('{ parameter: format, property: /other, types: { numbers: array, text: string } }'),
  }).toEqual({
    fits: [],
    aValueLess: [values],
    noEnum: [values.replace('format', 'model')],
    noMember: ['Each of `types` must be the type of one member of the union at /values of the response.'],
    noProperty: ['Each of `types` must be the type of one member of the union at /other of the response.'],
  });
});
