import { expect, test } from 'vitest';
import { createOrder, type StreamEvent } from '../../../src/verify/checks/event-order.ts';

const run = (id: string, ...stages: string[]): StreamEvent[] =>
  stages.map((stage) => ({ name: `thread.run.${stage}`, data: { id } }));

const numbered = (...numbers: number[]): StreamEvent[] =>
  numbers.map((sequence_number) => ({ name: undefined, data: { sequence_number } }));

const chunk = (choice: object, id = 'a'): StreamEvent => ({
  name: undefined,
  data: { id, choices: [{ index: 0, ...choice }] },
});

test.for([
  ['as it should be', run('a', 'created', 'queued', 'in_progress', 'completed'), [], []],
  [
    'two things, each in order',
    [...run('a', 'created'), ...run('b', 'created', 'completed'), ...run('a', 'completed')],
    [],
    [],
  ],
  [
    'backwards',
    run('a', 'in_progress', 'created', 'completed'),
    ['2: thread.run.created comes after thread.run.in_progress.'],
    [],
  ],
  [
    'on after the end',
    run('a', 'created', 'completed', 'in_progress'),
    ['3: thread.run.in_progress comes after thread.run.completed.'],
    ['The stream ends before its terminal event.'],
  ],
  ['no end', run('a', 'created', 'in_progress'), [], ['The stream ends before its terminal event.']],
  ['ended by an error', [...run('a', 'created'), { name: 'error', data: {} }], [], []],
  ['numbers that fall', numbered(1, 3, 2), ['3: sequence_number 2 follows 3.'], []],
  ['a choice that starts, goes on, ends', [chunk({ delta: { role: 'x' } }), chunk({ finish_reason: 'stop' })], [], []],
  [
    'a choice that goes on after its end',
    [chunk({ finish_reason: 'stop' }), chunk({ delta: {} })],
    ['2: choice 0 goes on after its finish reason.'],
    [],
  ],
  [
    'chunks of two completions',
    [chunk({}), chunk({ finish_reason: 'stop' }, 'b')],
    ['2: it has another id than the chunks before it.'],
    [],
  ],
  [
    'a choice that repeats its role',
    [
      chunk({ delta: { role: 'x' } }),
      chunk({ delta: { role: 'x', audio: { transcript: 'y' } }, finish_reason: 'stop' }),
    ],
    ['2: choice 0 repeats its role after its start.'],
    [],
  ],
  [
    'a choice with sound',
    [
      chunk({ delta: { role: 'x' } }),
      chunk({ delta: { audio: { transcript: 'y' } } }),
      chunk({ delta: { role: 'x', audio: { data: 'AAAA' } } }),
      chunk({ delta: { audio: { data: 'AAAA' } } }),
      chunk({ delta: { audio: { expires_at: 1 } } }),
    ],
    [],
    [],
  ],
  [
    'a role in the middle of sound',
    [
      chunk({ delta: { role: 'x', audio: { data: 'AAAA' } } }),
      chunk({ delta: { role: 'x', audio: { data: 'AAAA' } } }),
      chunk({ finish_reason: 'stop' }),
    ],
    ['2: choice 0 repeats its role after its start.'],
    [],
  ],
  [
    'sound without an end',
    [chunk({ delta: { role: 'x', audio: { data: 'AAAA' } } })],
    [],
    ['The stream ends before choice 0 has a finish reason.'],
  ],
  [
    'an empty finish reason',
    [chunk({ finish_reason: '' }), chunk({ finish_reason: '' }), chunk({ finish_reason: 'stop' })],
    [1, 2].map((at) => `${at}: the finish reason of choice 0 is empty: it must be null until the last chunk.`),
    [],
  ],
  ['a choice without an end', [chunk({})], [], ['The stream ends before choice 0 has a finish reason.']],
] as const)('%s', ([, events, misplaced, missing]) => {
  const order = createOrder();
  const found = events.flatMap((event, index) => order.take(event).map((message) => `${index + 1}: ${message}`));
  expect([found, order.end()]).toEqual([misplaced, missing]);
});
