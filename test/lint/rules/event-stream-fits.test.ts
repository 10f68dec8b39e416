import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (content: string): string => `
openapi: 3.1.0
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { properties: { stream: { type: boolean } } } } } }
      responses: { '200': { content: ${content} } }
components:
  schemas:
    Event: { oneOf: [{ $ref: '#/components/schemas/Started' }, { $ref: '#/components/schemas/Ended' }] }
    Started: { properties: { type: { const: started } } }
    Ended: { properties: { type: { const: ended } } }`;

const schema =
  "schema: { type: string, contentMediaType: text/event-stream, contentSchema: { $ref: '#/components/schemas/Event' } }";
const transcript = (text: string): string => `examples: { all: { value: ${JSON.stringify(text)} } }`;
const both = 'event: started\ndata: {"type":"started"}\n\ndata: {"type":"ended"}\n\n';

test('an undescribed stream', async () => {
  const content =
    '{ application/json: {}, text/event-stream: { schema: { type: object }, x-event-stream: { named: maybe } } }';
  expect(await lintWith('event-stream-fits', document(content))).toMatchInlineSnapshot(`
    [
      {
        "message": "The schema of an event stream must be a string with \`contentMediaType: text/event-stream\` and a \`contentSchema\`.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/schema",
        "rule": "concord/event-stream-fits",
      },
      {
        "message": "\`x-event-stream\` must state \`sentinel\` (string or null) and \`named\` (boolean).",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/x-event-stream",
        "rule": "concord/event-stream-fits",
      },
      {
        "message": "An event stream needs at least one transcript in \`examples\`.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/examples",
        "rule": "concord/event-stream-fits",
      },
    ]
  `);
});

test('a stream without a JSON response, although it must be requested', async () => {
  const content = `{ text/event-stream: { ${schema}, x-event-stream: { sentinel: "[DONE]", named: false }, ${transcript(both)} } }`;
  expect(await lintWith('event-stream-fits', document(content))).toMatchInlineSnapshot(`
    [
      {
        "message": "Without \`stream\`, the operation responds with JSON. Add \`application/json\` beside the event stream.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream",
        "rule": "concord/event-stream-fits",
      },
    ]
  `);
});

test('an event that no transcript shows', async () => {
  const content = `{ application/json: {}, text/event-stream: { ${schema}, x-event-stream: { sentinel: "[DONE]", named: false }, ${transcript('data: {"type":"ended"}\n\n')} } }`;
  expect(await lintWith('event-stream-fits', document(content))).toMatchInlineSnapshot(`
    [
      {
        "message": "No transcript shows the event "started". Add it to a transcript of an operation that sends it.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/schema",
        "rule": "concord/event-stream-fits",
      },
    ]
  `);
});

test('a valid stream', async () => {
  const content = `{ application/json: {}, text/event-stream: { ${schema}, x-event-stream: { sentinel: '[DONE]', named: false }, ${transcript(both)} } }`;
  expect(await lintWith('event-stream-fits', document(content))).toEqual([]);
});

test.each<[name: string, rule: string, want: readonly string[]]>([
  ['an event that ends it', 'sentinel: null, terminal: [ended]', []],
  [
    'neither sentinel nor event',
    'sentinel: null',
    ['Without a sentinel, an event ends the stream. List the types of these events in `terminal`.'],
  ],
  ['an unknown event', 'sentinel: null, terminal: [gone]', ['No event of the stream has the type "gone".']],
  [
    'a successor of what does not end it',
    'sentinel: null, terminal: [ended], mayFollow: { started: [ended] }',
    ['`mayFollow` names "started", which is not `terminal`.'],
  ],
  ['a successor that does not end it', 'sentinel: null, terminal: [ended], mayFollow: { ended: [started] }', []],
  [
    'an unknown successor',
    'sentinel: null, terminal: [ended], mayFollow: { ended: [gone] }',
    ['No event of the stream has the type "gone".'],
  ],
  ['sentinel and event', 'sentinel: "[DONE]", terminal: [ended]', ['The sentinel ends the stream. Remove `terminal`.']],
])('what ends a stream: %s', async (_, rule, want) => {
  const content = `{ application/json: {}, text/event-stream: { ${schema}, x-event-stream: { ${rule}, named: false }, ${transcript(both)} } }`;
  const problems = await lintWith('event-stream-fits', document(content));
  expect(problems.map(({ message }) => message)).toEqual(want);
});

test('a stream without a sentinel or a terminal event', async () => {
  const content = `{ application/json: {}, text/event-stream: { ${schema}, x-event-stream: { sentinel: null, named: false }, ${transcript(both)} } }`;
  expect(await lintWith('event-stream-fits', document(content))).toMatchInlineSnapshot(`
    [
      {
        "message": "Without a sentinel, an event ends the stream. List the types of these events in \`terminal\`.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/x-event-stream",
        "rule": "concord/event-stream-fits",
      },
    ]
  `);
});
