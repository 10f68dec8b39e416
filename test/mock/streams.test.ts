import { expect, test } from 'vitest';
import type { XEventStream } from '../../src/openapi/document.ts';
import { parseEvents } from '../../src/openapi/event-stream.ts';
import { openFold } from '../../src/relations/open-fold.ts';
import { candidatesFor, contentOf, wholeOf } from '../../src/mock/shape/candidates.ts';
import { repeatMembers } from '../../src/streams/repeat.ts';
import { tell } from '../../src/streams/tell.ts';
import { writeEvents } from '../../src/streams/write.ts';
import { contract, operationNamed } from '../helpers/contract.ts';

const told = ['createChatCompletion', 'createCompletion', 'createResponse'].flatMap((operationId) => {
  const resolved = operationNamed(operationId);
  return candidatesFor(contract, resolved, 200, true)
    .filter(({ body }) => tell(body, undefined, {}) !== undefined)
    .map(({ name, body }) => ({ name: `${operationId} ${name}`, resolved, body }));
});

test('most answers of the contract can be told', () => {
  expect(told.length).toBeGreaterThan(60);
});

test.for(told)('the events of an answer become it again: $name', ({ resolved, body }) => {
  const content = contentOf(contract, resolved, 200);
  const stream = content['text/event-stream']?.['x-event-stream'] as XEventStream;
  const events = tell(body, undefined, { stream_options: { include_usage: true } }) ?? [];
  const fold = openFold(contract, content['application/json'], stream);
  const whole = fold && (wholeOf(events, fold) as object);
  const { usage, ...rest } = { usage: undefined, ...whole };
  const { usage: due, ...wanted } = { usage: undefined, ...(body as object) };
  // What a stream leaves out, and what it says as null, is the same.
  expect(withoutNulls(rest)).toEqual(withoutNulls(wanted));
  const total = (tokens: unknown): unknown =>
    (tokens as { total_tokens?: unknown } | null | undefined)?.total_tokens ?? 0;
  expect(total(usage)).toEqual(total(due));
  const written = parseEvents(writeEvents(events, stream));
  expect(written).toHaveLength(events.length + (stream.sentinel === null ? 0 : 1));
});

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}

test('an event repeats a changed member where it repeated the old one', () => {
  const before = { object: 'thread.run', thread_id: 't1', metadata: {}, usage: { n: 1 } };
  const after = { ...before, thread_id: 't2', metadata: { a: 'b' }, usage: { n: 2 } };
  const events = [
    { data: { ...before, usage: null } },
    { data: { object: 'thread.message', thread_id: 't1', metadata: {} } },
    { data: before },
    { data: { delta: 1 } },
  ];
  expect(repeatMembers(events, before, after).map(({ data }) => data)).toEqual([
    { ...after, usage: null },
    { object: 'thread.message', thread_id: 't2', metadata: {} },
    after,
    { delta: 1 },
  ]);
});
