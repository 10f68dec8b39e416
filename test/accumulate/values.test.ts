import { expect, test } from 'vitest';
import { folds } from '../../src/accumulate/folds.ts';
import type { Kind } from './both.ts';
import { call, chunk, created, note, of, piece, added, opened, run, words, type Events } from './rules/events.ts';

const chat = (choices: readonly object[], more: object = {}): object => ({
  id: 'a',
  created: 1,
  object: 'chat.completion',
  choices,
  ...more,
});
const choice = (message: object, finish_reason: string | null = null): object => ({
  index: 0,
  message: { content: null, refusal: null, ...message },
  logprobs: null,
  finish_reason,
});

test.for<readonly [what: string, kind: Kind, events: Events, value: unknown]>([
  ['nothing', 'response', [], undefined],
  [
    'what is null later is kept',
    'chat.completion',
    [chunk({}, { service_tier: 'x', usage: { total_tokens: 1 } }), chunk({}, { service_tier: null, usage: null })],
    chat([choice({})], { service_tier: 'x', usage: { total_tokens: 1 } }),
  ],
  ['usage that never came is absent', 'chat.completion', [chunk({}, { usage: null })], chat([choice({})])],
  [
    'unknown fields are kept, padding is not',
    'chat.completion',
    [chunk({ delta: { new: 1 }, also: 2 }, { own: 3, obfuscation: 'x' })],
    chat([{ ...choice({ new: 1 }), also: 2 }], { own: 3 }),
  ],
  [
    'choices are in the order of their indexes',
    'text_completion',
    [chunk({ index: 1, text: 'b' }), chunk({ text: 'a' })],
    {
      id: 'a',
      created: 1,
      object: 'text_completion',
      choices: [
        { index: 0, text: 'a', logprobs: null, finish_reason: null },
        { index: 1, text: 'b', logprobs: null, finish_reason: null },
      ],
    },
  ],
  [
    'lists of logprobs are joined',
    'text_completion',
    [
      chunk({ text: 'a', logprobs: { tokens: ['a'], text_offset: [0] } }),
      chunk({ text: 'b', finish_reason: 'stop', logprobs: { tokens: ['b'], text_offset: [1] } }),
    ],
    {
      id: 'a',
      created: 1,
      object: 'text_completion',
      choices: [{ index: 0, text: 'ab', logprobs: { tokens: ['a', 'b'], text_offset: [0, 1] }, finish_reason: 'stop' }],
    },
  ],
  [
    'the bytes of audio are joined',
    'chat.completion',
    [chunk({ delta: { audio: { id: 'x', data: 'QQ==' } } }), chunk({ delta: { audio: { data: 'Qg==' } } })],
    chat([choice({ audio: { id: 'x', data: 'QUI=' } })]),
  ],
  [
    'audio whose pieces are of whole and of broken bytes is joined by bytes',
    'chat.completion',
    ['QUJD', 'RA==', 'RQ==', 'Rg==', 'RUY='].map((data) => chunk({ delta: { audio: { data } } })),
    chat([choice({ audio: { data: 'QUJDREVGRUY=' } })]),
  ],
  [
    'calls are in the order of their indexes, which may begin anywhere',
    'chat.completion',
    [
      chunk({ delta: { tool_calls: [] } }),
      call({ index: 2, id: 'b', type: 'custom', custom: { name: 'g' } }),
      call({ index: 1, id: 'a', type: 'function', function: { name: 'f', arguments: null } }),
      call({ index: 2, id: '', custom: { input: 'x' } }),
      call({ index: 1, function: { name: 'f', arguments: '{' } }),
      call({ index: 1, function: { arguments: '}' } }),
    ],
    chat([
      choice({
        tool_calls: [
          { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } },
          { id: 'b', type: 'custom', custom: { name: 'g', input: 'x' } },
        ],
      }),
    ]),
  ],
  [
    'a call in the form that tool calls replaced',
    'chat.completion',
    [chunk({ delta: { function_call: { name: 'f' } } }), chunk({ delta: { function_call: { arguments: '{}' } } })],
    chat([choice({ function_call: { name: 'f', arguments: '{}' } })]),
  ],
  [
    'an end that was told is kept',
    'chat.completion',
    [chunk({ finish_reason: 'length' }), chunk({ finish_reason: '' }), chunk({ finish_reason: null })],
    chat([choice({}, 'length')]),
  ],
  [
    'a text does not become anything else',
    'response',
    [created, added, opened, piece(), piece({ delta: { text: 7 } }), piece({ delta: null })],
    {
      id: 'r',
      status: 'in_progress',
      output: [{ id: 'm', type: 'message', content: [{ type: 'output_text', text: 'ab' }] }],
    },
  ],
  [
    'what a command prints is not whole',
    'response',
    [
      created,
      ['response.output_item.added', { output_index: 0, item: { id: 'm', output: [] } }],
      ...['a', 'b'].map((stdout): Events[number] => [
        'response.shell_call_output_content.delta',
        { ...of, command_index: 0, delta: { stdout, stderr: '' } },
      ]),
    ],
    { id: 'r', status: 'in_progress', output: [{ id: 'm', output: [{ stdout: 'ab', stderr: '' }] }] },
  ],
  [
    'a response that is not whole',
    'response',
    [created, added, opened, piece()],
    {
      id: 'r',
      status: 'in_progress',
      output: [{ id: 'm', type: 'message', content: [{ type: 'output_text', text: 'ab' }] }],
    },
  ],
  [
    'a response that failed says its output itself',
    'response',
    [created, added, opened, piece(), ['response.failed', { response: { id: 'r', status: 'failed', output: [] } }]],
    { id: 'r', status: 'failed', output: [] },
  ],
  [
    'the last run',
    'thread.run',
    [run('created', { status: 'queued' }), run('in_progress', { status: 'in_progress' })],
    { id: 'run', thread_id: 't', status: 'in_progress' },
  ],
])('%s', ([, kind, events, value]) => {
  const fold = folds[kind]();
  for (const [name, data] of events) fold.add({ name, data });
  expect(fold.value()).toStrictEqual(value);
});

test('a message of a run that is not whole', () => {
  const fold = folds['thread.run']();
  for (const [name, data] of [
    run('created'),
    note('created'),
    note('delta', { delta: words('a') }),
    note('delta', { delta: words('b') }),
  ])
    fold.add({ name, data });
  expect(fold.messages()).toEqual([{ id: 'm', run_id: 'run', content: [{ type: 'text', text: { value: 'ab' } }] }]);
  expect(fold.steps()).toEqual([]);
});

test('a message that has ended does not change', () => {
  const fold = folds['thread.run']();
  const late = [run('created'), note('created'), note('completed'), note('delta', { delta: words('a') })];
  for (const [name, data] of late) fold.add({ name, data });
  expect(fold.messages()).toEqual([{ id: 'm', run_id: 'run', content: [] }]);
});
