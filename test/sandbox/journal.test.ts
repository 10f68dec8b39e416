import { expect, test } from 'vitest';
import { createJournal, type JournalEntry, type NewEntry } from '../../src/sandbox/journal.ts';

const entry = (project: string, text = '{"n":1}'): NewEntry => ({
  requestId: 'req_1',
  project,
  at: 0,
  method: 'POST',
  path: '/v1/files',
  operationId: undefined,
  query: {},
  headers: { authorization: 'Bearer sk-abcdefghijklmnopqrstuvwxyz' },
  body: { text },
  status: 200,
  answer: () => 'answered',
  notes: [],
  unknownFields: [],
  findings: undefined,
});

const numbers = (entries: readonly JournalEntry[]): readonly number[] => entries.map(({ number }) => number);

test.for([
  { most: 3, sent: 2, want: [1, 2] },
  { most: 3, sent: 3, want: [1, 2, 3] },
  { most: 3, sent: 5, want: [3, 4, 5] },
  { most: 2, sent: 2000, want: [1999, 2000] },
  { most: 0, sent: 4, want: [] },
])('of $sent requests, the last $most are kept', ({ most, sent, want }) => {
  const [unseen, seen] = [createJournal(most), createJournal(most)];
  for (let count = 0; count < sent; count += 1) {
    unseen.add(entry('p'));
    seen.add(entry('p'));
    expect(seen.entries.length).toBeLessThanOrEqual(most);
  }
  expect(numbers(unseen.entries)).toEqual(want);
  expect(numbers(seen.entries)).toEqual(want);
});

test('an entry is told as it comes, with what was sent, and without the key', () => {
  const told: JournalEntry[] = [];
  createJournal(0, (one) => void told.push(one)).add(entry('p'));
  expect(told).toMatchObject([{ number: 1, body: { n: 1 }, answer: 'answered' }]);
  expect(JSON.stringify(told)).not.toContain('abcdefghijklmnop');
});

test('the entries of one project are cleared, and the others stay', () => {
  const journal = createJournal(10);
  for (const project of ['a', 'b', 'a']) journal.add(entry(project));
  journal.clear('a');
  journal.add(entry('a'));
  expect(numbers(journal.entries)).toEqual([2, 4]);
  journal.clear();
  expect(journal.entries).toEqual([]);
});
