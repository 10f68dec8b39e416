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

test('a stream that is not described', async () => {
  const content =
    '{ application/json: {}, text/event-stream: { schema: { type: object }, x-event-stream: { named: maybe } } }';
  expect(await lintWith('event-stream-fits', document(content))).toMatchInlineSnapshot(`
    [
      {
        "message": "The schema of an event stream is a string with \`contentMediaType: text/event-stream\` and a \`contentSchema\`.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/schema",
        "rule": "concord/event-stream-fits",
      },
      {
        "message": "\`x-event-stream\` states \`sentinel\`, a string or null, and \`named\`, a boolean.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/x-event-stream",
        "rule": "concord/event-stream-fits",
      },
      {
        "message": "An event stream has at least one transcript in \`examples\`.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/examples",
        "rule": "concord/event-stream-fits",
      },
    ]
  `);
});

test('a stream that stands alone though it must be asked for', async () => {
  const content = `{ text/event-stream: { ${schema}, x-event-stream: { sentinel: "[DONE]", named: false }, ${transcript(both)} } }`;
  expect(await lintWith('event-stream-fits', document(content))).toMatchInlineSnapshot(`
    [
      {
        "message": "Left without \`stream\`, the operation answers JSON. Add \`application/json\` beside the event stream.",
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
        "message": "No transcript shows the event "started". Add it to one of an operation that sends it.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/schema",
        "rule": "concord/event-stream-fits",
      },
    ]
  `);
});

test('a stream that fits', async () => {
  const content = `{ application/json: {}, text/event-stream: { ${schema}, x-event-stream: { sentinel: '[DONE]', named: false }, ${transcript(both)} } }`;
  expect(await lintWith('event-stream-fits', document(content))).toEqual([]);
});

test.each<[name: string, rule: string, want: readonly string[]]>([
  ['an event that ends it', 'sentinel: null, terminal: [ended]', []],
  [
    'neither sentinel nor event',
    'sentinel: null',
    ['Without a sentinel, an event ends the stream. Name the types that do in `terminal`.'],
  ],
  ['an event that never comes', 'sentinel: null, terminal: [gone]', ['No event of the stream has the type "gone".']],
  [
    'a successor of what does not end it',
    'sentinel: null, terminal: [ended], mayFollow: { ended: [begun] }',
    ['`mayFollow` names "begun", which is not `terminal`.'],
  ],
  [
    'sentinel and event',
    'sentinel: "[DONE]", terminal: [ended]',
    ['The sentinel ends the stream. Take `terminal` away.'],
  ],
])('what ends a stream: %s', async (_, rule, want) => {
  const content = `{ application/json: {}, text/event-stream: { ${schema}, x-event-stream: { ${rule}, named: false }, ${transcript(both)} } }`;
  const problems = await lintWith('event-stream-fits', document(content));
  expect(problems.map(({ message }) => message)).toEqual(want);
});

test('an end that neither a sentinel nor an event makes', async () => {
  const content = `{ application/json: {}, text/event-stream: { ${schema}, x-event-stream: { sentinel: null, named: false }, ${transcript(both)} } }`;
  expect(await lintWith('event-stream-fits', document(content))).toMatchInlineSnapshot(`
    [
      {
        "message": "Without a sentinel, an event ends the stream. Name the types that do in \`terminal\`.",
        "pointer": "#/paths/~1things/post/responses/200/content/text~1event-stream/x-event-stream",
        "rule": "concord/event-stream-fits",
      },
    ]
  `);
});
