import { expect, test } from 'vitest';
import type { Ended } from '../../../src/verify/model/answer.ts';
import { shownAnswers } from '../../../src/verify/checks/example-responses.ts';
import type { Passing } from '../../../src/verify/checks/mutation-score.ts';
import { contract } from '../../helpers/run-on.ts';

const shown = shownAnswers(contract.document);

/** An example of the contract, its text changed. */
function judged(id: string, spoil: (text: string) => string, ended: Ended = 'whole'): string[] {
  const { subject, answer } = shown.find(({ subject: own }) => own.id === id) as Passing;
  const text = spoil(Buffer.from(answer.body).toString());
  expect(text).not.toBe(Buffer.from(answer.body).toString());
  return contract.checker
    .check(subject, { ...answer, body: Buffer.from(text), ended })
    .findings.map(({ check, message }) => `${check} ${message}`);
}

/** Changes the events of a transcript. Each is the text between two blank lines. */
const events =
  (change: (all: readonly string[]) => readonly string[]) =>
  (text: string): string =>
    `${change(text.trimEnd().split('\n\n')).join('\n\n')}\n\n`;

const without = (name: string) => events((all) => all.filter((one) => !one.includes(`"${name}"`)));
const inEach =
  (name: string, pattern: RegExp, by: string) =>
  (text: string): string =>
    events((all) => all.map((one) => (one.includes(name) ? one.replaceAll(pattern, by) : one)))(text);
const twice = (part: string) => events((all) => all.flatMap((one) => (one.includes(part) ? [one, one] : [one])));

const chat = 'createChatCompletion 200 streamed-text';
const tools = 'createChatCompletion 200 streamed-tools';
const response = 'createResponse 200 streamed-text';
const call = 'createResponse 200 streamed-function-call';
const run = 'createRun 200 answer';

test.for([
  [
    'two calls in one place',
    tools,
    inEach('"index":1,"id"', /"index":1,"id"/g, '"index":0,"id"'),
    'stream-order event 9: The deltas of one tool call have no other id, type or name.',
  ],
  [
    'a call without a type',
    tools,
    inEach('"tool_calls"', /"type":"function",/g, ''),
    'stream-order event 2: The first delta of a tool call has its id, type and name.',
  ],
  [
    'arguments twice',
    tools,
    twice('"arguments":"{'),
    'stream-whole The joined arguments of a tool call are JSON, unless',
  ],
  ['another time in each chunk', chat, inEach('"stop"', /"created":\d+/g, '"created":7'), 'stream-order event '],
  [
    'no role',
    chat,
    inEach('"role"', /"role":"assistant",/g, ''),
    'stream-order event 1: The first delta of a choice has a role.',
  ],
  [
    'the role of the caller',
    chat,
    inEach('"role"', /"role":"assistant"/g, '"role":"user"'),
    'stream-whole The whole answer: /choices/0/message/role must be',
  ],
  ['no finish reason', chat, inEach('"stop"', /"stop"/g, 'null'), 'stream-end Each choice has a finish reason.'],
  [
    'no response.created',
    response,
    without('response.created'),
    'stream-order event 1: The first event is response.created.',
  ],
  [
    'no item added',
    response,
    without('response.output_item.added'),
    'stream-order event 3: An item is added before its other events',
  ],
  ['no item done', response, without('response.output_item.done'), 'stream-order event '],
  [
    'no part added',
    response,
    without('response.content_part.added'),
    'stream-order event 4: A part is added before its other events',
  ],
  [
    'another item',
    response,
    inEach('output_text.delta', /"item_id":"[^"]*"/g, '"item_id":"msg_other"'),
    'stream-order event 5: The events of an item have its id',
  ],
  [
    'another part',
    response,
    inEach('output_text.delta', /"content_index":0/g, '"content_index":1'),
    'stream-order event 5: A part is added before its other events',
  ],
  ['another text', response, inEach('output_text.done', /"text":"/g, '"text":"Not so. '), 'stream-repeat event '],
  ['a delta less', response, events((all) => all.filter((_, at) => at !== 5)), 'stream-repeat event '],
  [
    'an empty output',
    response,
    inEach('response.completed', /"output":\[.*?\],"parallel/g, '"output":[],"parallel'),
    'stream-repeat event ',
  ],
  [
    'another response at the end',
    response,
    inEach('response.completed', /"id":"resp_[^"]*"/g, '"id":"resp_other"'),
    'stream-order event ',
  ],
  [
    'a status that is not final',
    response,
    inEach('response.completed', /"status":"completed","back/g, '"status":"in_progress","back'),
    'stream-repeat event ',
  ],
  ['other arguments', call, inEach('arguments.done', /"arguments":"/g, '"arguments":" '), 'stream-repeat event '],
  [
    'numbers that fall',
    response,
    inEach('output_text.done', /"sequence_number":\d+/g, '"sequence_number":1'),
    'stream-order event ',
  ],
  [
    'a message never created',
    run,
    inEach('thread.message.delta', /"id":"msg_[^"]*"/g, '"id":"msg_other"'),
    'stream-order event ',
  ],
  [
    'another message text',
    run,
    inEach('thread.message.completed', /"value":"/g, '"value":"Not so. '),
    'stream-repeat event ',
  ],
] as const)('%s', ([, id, spoil, found]) => {
  const findings = judged(id, spoil);
  expect(findings[0]?.slice(0, found.length)).toBe(found);
});

test('a stream that was cut off is not judged as a whole', () => {
  const half = events((all) => all.slice(0, 3));
  expect(judged(chat, half, 'cut')).toEqual(['stream-end The connection closed mid-stream: 3 events came.']);
  expect(judged(response, half, 'cut')).toEqual(['stream-end The connection closed mid-stream: 3 events came.']);
});

test('a stream without chunks is not an answer', () => {
  expect(judged(chat, () => 'data: [DONE]\n\n')).toEqual(['stream-whole The whole answer: it must be object']);
});

test('nor one that ended with an error', () => {
  const other = inEach('"error"', /The server had/g, 'A server had');
  expect(judged('createChatCompletion 200 streamed-error', other)).toEqual([]);
});

test('a stream that was left after its end is', () => {
  expect(judged(chat, inEach('"stop"', /"stop"/g, 'null'), 'stopped').map((one) => one.split(' ')[0])).toEqual([
    'stream-end',
  ]);
});

test('an event that is wrong by itself does not hide that the order is wrong', () => {
  const untyped = inEach('output_item.added', /"type":"message",/g, '');
  const found = judged(response, (text) =>
    inEach('output_text.delta', /"content_index":0/g, '"content_index":1')(untyped(text)),
  );
  expect(found.map((one) => one.split(':')[0])).toEqual(['stream-event event 3', 'stream-order event 5']);
});

test('what is expected is shown shortened', () => {
  const long = inEach('output_text.delta', /"delta":"/g, `"delta":"${'x'.repeat(1000)}`);
  expect(judged(response, long)[0]?.length).toBeLessThan(300);
});

test('what the schema of an event refuses is not told again as out of order', () => {
  const empty = inEach('"role"', /"finish_reason":null/g, '"finish_reason":""');
  expect(judged(chat, empty)).toEqual([
    expect.stringMatching(/^stream-event event 1: \/choices\/0\/finish_reason must be /),
  ]);
});
