import { expect, test } from 'vitest';
import { shownAnswers } from '../../../src/verify/checks/example-responses.ts';
import type { Passing } from '../../../src/verify/checks/mutation-score.ts';
import type { Finding } from '../../../src/verify/model/finding.ts';
import { contract } from '../../helpers/run-on.ts';

const { document, checker } = contract;

const shown = (id: string): Passing =>
  shownAnswers(document).find(({ subject }) => subject.id.startsWith(id)) as Passing;

type Told = readonly string[];
const told = (findings: readonly Finding[]): Told => findings.map(({ check, message }) => `${check} ${message}`);

function levelsOf({ subject, answer }: Passing, change: Partial<Passing['answer']>): [forbidden: Told, notes: Told] {
  const { findings, undocumented } = checker.check(subject, { ...answer, ...change });
  return [told(findings), told(undocumented)];
}

const events = (list: readonly { type?: string; event?: string }[]): Buffer =>
  Buffer.from(
    list.map(({ event, ...data }) => `event: ${event ?? data.type}\ndata: ${JSON.stringify(data)}\n\n`).join(''),
  );

const stream = shown('createResponse 200 streamed');
const [created, ...rest] = Buffer.from(stream.answer.body)
  .toString()
  .split('\n\n')
  .filter((text) => text !== '')
  .map((text) => JSON.parse(text.replace(/^event: .*\ndata: /, '')) as { type: string; sequence_number: number });
const renumbered = (list: readonly { type?: string }[]) =>
  list.map((event, index) => ({ ...event, sequence_number: index }));
/** The stream, with more events after the first. */
const after = (...more: readonly { type: string; [field: string]: unknown }[]): Buffer =>
  events(renumbered([created as { type: string }, ...more, ...rest]));

test.for<[name: string, body: Buffer, forbidden: RegExp[], undocumented: string[]]>([
  ['as documented', events([created as { type: string }, ...rest]), [], []],
  ['an unknown event', after({ type: 'heartbeat' }), [], ['event-documented The event "heartbeat" is not documented.']],
  [
    'unknown events that are named like stages, and go back',
    after({ type: 'response.hologram.done' }, { type: 'response.hologram.delta' }),
    [],
    ['done', 'delta'].map((stage) => `event-documented The event "response.hologram.${stage}" is not documented.`),
  ],
  [
    'an unknown event with another `event:` line',
    after({ type: 'heartbeat', event: 'ping' }),
    [/^stream-event event 2: its `event:` line says "ping", its type "heartbeat"/],
    ['event-documented The event "heartbeat" is not documented.'],
  ],
  [
    'an unknown event out of order',
    events([created as { type: string }, { type: 'heartbeat', sequence_number: -1 }, ...rest]),
    [/^stream-order event 2: Sequence numbers increase\./],
    ['event-documented The event "heartbeat" is not documented.'],
  ],
  [
    'an event without a name',
    after({ type: '' }),
    [/no `event:` line/, /^stream-event event 2: \/type must be one of/],
    [],
  ],
  [
    'a known event with a fault',
    after({ type: 'response.output_text.delta', delta: 7 }),
    [/must have the required property "item_id"/, /./, /./, /./, /\/delta must be string/, /^stream-order /],
    [],
  ],
  [
    'an unknown field of an event',
    events([{ ...created, colour: 'red' } as { type: string }, ...rest]),
    [],
    ['field-documented /colour: the field is not documented.'],
  ],
])('a stream: %s', ([, body, forbidden, undocumented]) => {
  const [findings, notes] = levelsOf(stream, { body });
  expect(findings.filter((_, index) => !forbidden[index]?.test(findings[index] ?? ''))).toEqual([]);
  expect([findings.length, notes]).toEqual([forbidden.length, undocumented]);
});

const chunk = (choice: object, more: object = {}): Buffer => {
  const own = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [choice], ...more };
  return Buffer.from(`data: ${JSON.stringify(own)}\n\ndata: [DONE]\n\n`);
};
const chat = shown('createChatCompletion 200 streamed');

test.for<[name: string, body: Buffer, forbidden: string[]]>([
  [
    'an empty finish reason',
    chunk({ index: 0, delta: {}, finish_reason: '' }),
    ['event 1: /choices/0/finish_reason must be null or not empty'],
  ],
  [
    'an empty usage',
    chunk({ index: 0, delta: {}, finish_reason: 'stop' }, { usage: {} }),
    Array(3).fill('event 1: /usage must have the required property'),
  ],
])('a chunk: %s', ([, body, want]) => {
  const { findings } = checker.check(chat.subject, { ...chat.answer, body });
  const own = findings.filter(({ check }) => check === 'stream-event');
  expect(own.map(({ message }) => message.slice(0, want[0]?.length))).toEqual(want);
});

test('the header x-request-id is a note where it is absent, on any answer', () => {
  const withoutId = ({ answer }: Passing) => ({
    headers: { 'content-type': answer.headers['content-type'] ?? '' },
  });
  for (const one of [stream, chat, shown('listModels 200'), shown('listModels 401')])
    expect(levelsOf(one, withoutId(one))).toEqual([[], ['header-required The header x-request-id is missing.']]);
});

test('an undocumented status is forbidden, and the body is shown', () => {
  const { subject, answer } = shown('listModels 200');
  const detail = Buffer.from('{"detail":"field required"}');
  const { findings } = checker.check(subject, { ...answer, status: 422, body: detail });
  expect(findings).toMatchObject([{ check: 'status-documented', got: expect.stringContaining('field required') }]);
});
