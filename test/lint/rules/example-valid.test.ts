import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const answering = (mediaType: string): string => `
openapi: 3.1.0
paths:
  /things:
    get:
      responses:
        '200':
          content:
            ${mediaType.trim().replaceAll('\n', '\n            ')}
components:
  schemas:
    Thing:
      type: object
      required: [id]
      properties:
        id: { type: string }
        size: { type: integer }
    Text: { type: object, required: [type, text], properties: { type: { const: text }, text: { type: string } } }
    Image: { type: object, required: [type, url], properties: { type: { const: image }, url: { type: string } } }
    Content: { oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Image' }] }
    Started: { type: object, required: [type], properties: { type: { const: started } } }
    Ended: { type: object, required: [type, size], properties: { type: { const: ended }, size: { type: integer } } }
    Progress: { oneOf: [{ $ref: '#/components/schemas/Started' }, { $ref: '#/components/schemas/Ended' }] }
`;

const json = (schema: string, value: string): string =>
  answering(`application/json:\n  schema: ${schema}\n  examples: { first: { value: ${value} } }`);

const stream = (options: string, lines: readonly string[]): string =>
  answering(`
text/event-stream:
  schema:
    type: string
    contentMediaType: text/event-stream
    contentSchema: { $ref: '#/components/schemas/Progress' }
  x-event-stream: ${options}
  examples: { first: { value: ${JSON.stringify(lines.join('\n'))} } }`);

test('a value of the wrong type', async () => {
  expect(await lintWith('example-valid', json("{ $ref: '#/components/schemas/Thing' }", '{ id: a, size: big }')))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "Example "first" does not fit its schema: /size must be integer, got "big".",
          "pointer": "#/paths/~1things/get/responses/200/content/application~1json/examples/first/value/size",
          "rule": "concord/example-valid",
        },
      ]
    `);
});

test('properties that the schema does not name', async () => {
  expect(await lintWith('example-valid', json("{ $ref: '#/components/schemas/Thing' }", '{ id: a, colour: red }')))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "Example "first" does not fit its schema: the value must not have the additional property "colour".",
          "pointer": "#/paths/~1things/get/responses/200/content/application~1json/examples/first/value",
          "rule": "concord/example-valid",
        },
      ]
    `);
});

test('only the intended member of a union is reported', async () => {
  expect(await lintWith('example-valid', json("{ $ref: '#/components/schemas/Content' }", '{ type: image, url: 1 }')))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "Example "first" does not fit its schema: /url must be string, got 1.",
          "pointer": "#/paths/~1things/get/responses/200/content/application~1json/examples/first/value/url",
          "rule": "concord/example-valid",
        },
      ]
    `);
});

test('a value that no member of a union was meant for', async () => {
  const value = '[{ type: sound }, { type: text, text: a }]';
  expect(
    await lintWith('example-valid', json("{ type: array, items: { $ref: '#/components/schemas/Content' } }", value)),
  ).toMatchInlineSnapshot(`
    [
      {
        "message": "Example "first" does not fit its schema: /0/type must be one of "text", "image", got "sound".",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1json/examples/first/value/0/type",
        "rule": "concord/example-valid",
      },
    ]
  `);
});

test('a value that fits two members of a union', async () => {
  const either =
    "{ oneOf: [{ $ref: '#/components/schemas/Started' }, { type: object, properties: { type: { type: string } } }] }";
  expect(await lintWith('example-valid', json(either, '{ type: started }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "Example "first" does not fit its schema: the value must fit exactly one member of the union, fits Started, object, got {"type":"started"}.",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1json/examples/first/value",
        "rule": "concord/example-valid",
      },
    ]
  `);
});

test('the member that the discriminator selects, whatever else is wrong', async () => {
  const yaml = answering(`
application/json:
  schema:
    oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Image' }]
    discriminator:
      propertyName: type
      mapping: { text: '#/components/schemas/Text', image: '#/components/schemas/Image' }
  examples: { first: { value: { type: image, url: [], text: [] } } }`);
  expect(await lintWith('example-valid', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Example "first" does not fit its schema: /url must be string, got [].",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1json/examples/first/value/url",
        "rule": "concord/example-valid",
      },
    ]
  `);
});

test('a schema that cannot be compiled', async () => {
  expect(await lintWith('example-valid', json("{ type: string, pattern: '[' }", 'a'))).toMatchInlineSnapshot(`
    [
      {
        "message": "Example "first" does not fit its schema: the value cannot be checked: Invalid regular expression: /[/u: Unterminated character class.",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1json/examples/first/value",
        "rule": "concord/example-valid",
      },
    ]
  `);
});

test('bytes that are not a string', async () => {
  const yaml = answering('application/octet-stream:\n  schema: { type: string }\n  examples: { first: { value: 1 } }');
  expect(await lintWith('example-valid', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Example "first" does not fit its schema: the value stands for bytes, so it must be a string.",
        "pointer": "#/paths/~1things/get/responses/200/content/application~1octet-stream/examples/first/value",
        "rule": "concord/example-valid",
      },
    ]
  `);
});

test('an event that does not fit, without its name, and no sentinel', async () => {
  const yaml = stream('{ sentinel: "[DONE]", named: true }', [
    'event: started',
    'data: {"type":"started"}',
    '',
    'data: {"type":"ended"}',
    '',
    '',
  ]);
  expect(await lintWith('example-valid', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Example "first" does not fit its schema: it does not end with the sentinel [DONE].",
        "pointer": "#/paths/~1things/get/responses/200/content/text~1event-stream/examples/first/value",
        "rule": "concord/example-valid",
      },
      {
        "message": "Example "first" does not fit its schema: event 2 (ended): the \`event:\` line is missing.",
        "pointer": "#/paths/~1things/get/responses/200/content/text~1event-stream/examples/first/value",
        "rule": "concord/example-valid",
      },
      {
        "message": "Example "first" does not fit its schema: event 2 (ended): the data must have the required property "size".",
        "pointer": "#/paths/~1things/get/responses/200/content/text~1event-stream/examples/first/value",
        "rule": "concord/example-valid",
      },
    ]
  `);
});

test('an unexpected event name, and an event after the sentinel', async () => {
  const yaml = stream('{ sentinel: "[DONE]", named: false }', [
    'event: started',
    'data: {"type":"started"}',
    '',
    'data: [DONE]',
    '',
    'data: {"type":"started"}',
    '',
    '',
  ]);
  expect(await lintWith('example-valid', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Example "first" does not fit its schema: it continues after the sentinel [DONE].",
        "pointer": "#/paths/~1things/get/responses/200/content/text~1event-stream/examples/first/value",
        "rule": "concord/example-valid",
      },
      {
        "message": "Example "first" does not fit its schema: event 1 (started): it has an \`event:\` line although \`named\` is false.",
        "pointer": "#/paths/~1things/get/responses/200/content/text~1event-stream/examples/first/value",
        "rule": "concord/example-valid",
      },
    ]
  `);
});

test('an interrupted transcript', async () => {
  expect(await lintWith('example-valid', stream('{ sentinel: null, named: false }', ['data: {"type":"started"}', ''])))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "Example "first" does not fit its schema: it must end with an empty line, or no client sees its last event.",
          "pointer": "#/paths/~1things/get/responses/200/content/text~1event-stream/examples/first/value",
          "rule": "concord/example-valid",
        },
      ]
    `);
});

test('examples of parameters and headers', async () => {
  const yaml = `
openapi: 3.1.0
paths:
  /things:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer }, example: many }]
      responses:
        '200': { headers: { retry-after: { schema: { type: string }, examples: { soon: { value: 20 } } } } }`;
  expect(await lintWith('example-valid', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "The example does not fit its schema: the value must be integer, got "many".",
        "pointer": "#/paths/~1things/get/parameters/0/example",
        "rule": "concord/example-valid",
      },
      {
        "message": "Example "soon" does not fit its schema: the value must be string, got 20.",
        "pointer": "#/paths/~1things/get/responses/200/headers/retry-after/examples/soon/value",
        "rule": "concord/example-valid",
      },
    ]
  `);
});

test('valid examples', async () => {
  expect(await lintWith('example-valid', json("{ $ref: '#/components/schemas/Thing' }", '{ id: a, size: 1 }'))).toEqual(
    [],
  );
  expect(
    await lintWith(
      'example-valid',
      json('{ type: object, properties: { id: {} }, additionalProperties: true }', '{ colour: red }'),
    ),
  ).toEqual([]);
  expect(
    await lintWith(
      'example-valid',
      stream('{ sentinel: null, named: true }', ['event: started', 'data: {"type":"started"}', '', '']),
    ),
  ).toEqual([]);
});

test('events that only their `event:` line distinguishes', async () => {
  const yaml = answering(`
text/event-stream:
  schema:
    type: string
    contentSchema:
      oneOf:
        - type: object
          required: [event, data]
          properties: { event: { const: thing.created }, data: { $ref: '#/components/schemas/Thing' } }
        - type: object
          required: [event, data]
          properties: { event: { const: done }, data: { const: '[DONE]' } }
  x-event-stream: { sentinel: '[DONE]', named: true }
  examples:
    good: { value: "event: thing.created\\ndata: {\\"id\\":\\"a\\"}\\n\\nevent: done\\ndata: [DONE]\\n\\n" }
    bad: { value: "event: thing.created\\ndata: {\\"id\\":1}\\n\\nevent: done\\ndata: [DONE]\\n\\n" }`);
  expect(await lintWith('example-valid', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Example "bad" does not fit its schema: event 1 (thing.created): /data/id must be string, got 1.",
        "pointer": "#/paths/~1things/get/responses/200/content/text~1event-stream/examples/bad/value",
        "rule": "concord/example-valid",
      },
    ]
  `);
});
