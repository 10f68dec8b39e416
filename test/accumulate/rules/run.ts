import { run, note, step, words, type Right, type Wrong } from './events.ts';

export const right: Right = [
  [
    'a run',
    'thread.run',
    [
      run('created'),
      note('created'),
      note('delta', { delta: words('a') }),
      note('completed', { content: [{ type: 'text', text: { value: 'a', annotations: [] } }] }),
      run('completed'),
    ],
  ],
  [
    'two parts that begin in one delta',
    'thread.run',
    [
      run('created'),
      note('created'),
      note('delta', {
        delta: {
          content: [
            { index: 0, type: 'text' },
            { index: 1, type: 'text' },
          ],
        },
      }),
      note('completed', { content: [{ type: 'text' }, { type: 'text' }] }),
      run('completed'),
    ],
  ],
];

export const wrong: Wrong = [
  ['same-answer', 'another run', 'thread.run', [run('created'), run('completed', { id: 'b' })], '2 /id'],
  [
    'same-answer',
    'a message of another run',
    'thread.run',
    [run('created'), note('created', { run_id: 'b' }), note('completed'), run('completed')],
    '2 /run_id',
  ],
  [
    'stage-order',
    'a run that goes on',
    'thread.run',
    [run('created'), run('completed'), run('in_progress'), run('completed')],
    '3 ',
  ],
  [
    'run-part-start',
    'never created',
    'thread.run',
    [run('created'), note('delta', { delta: words('a') }), run('completed')],
    '2 /id',
  ],
  ['run-part-end', 'missing', 'thread.run', [run('created'), note('created'), run('completed')], '3 '],
  [
    'run-repeat',
    'another text',
    'thread.run',
    [
      run('created'),
      note('created'),
      note('delta', { delta: words('a') }),
      note('completed', { content: [{ type: 'text', text: { value: 'b' } }] }),
      run('completed'),
    ],
    '4 /content/0/text/value',
  ],
  [
    'run-repeat',
    'a part less',
    'thread.run',
    [
      run('created'),
      note('created'),
      note('delta', { delta: words('a') }),
      note('completed', { content: [] }),
      run('completed'),
    ],
    '4 /content',
  ],
  ['run-end', 'cut off', 'thread.run', [run('created')], 'end '],

  ['run-start', 'begun in the middle', 'thread.run', [run('queued'), run('completed')], '1 '],
  [
    'stage-order',
    'created twice',
    'thread.run',
    [run('created'), note('created'), note('created'), note('completed'), run('completed')],
    '3 ',
  ],
  [
    'run-repeat',
    'other arguments',
    'thread.run',
    [
      run('created'),
      step('created', { step_details: { tool_calls: [] } }),
      step('delta', {
        delta: {
          step_details: { tool_calls: [{ index: 0, id: 'c', type: 'function', function: { arguments: '{}' } }] },
        },
      }),
      run('requires_action', {
        required_action: {
          submit_tool_outputs: { tool_calls: [{ id: 'c', type: 'function', function: { arguments: '{ }' } }] },
        },
      }),
    ],
    '4 /required_action/submit_tool_outputs/tool_calls/0/function/arguments',
  ],

  [
    'call-place',
    'a gap in a run step',
    'thread.run',
    [
      run('created'),
      step('created'),
      step('delta', { delta: { step_details: { tool_calls: [{ index: 1, id: 'c', type: 'function' }] } } }),
      step('completed'),
      run('completed'),
    ],
    '3 /delta/step_details/tool_calls/0/index',
  ],
  [
    'call-start',
    'no id in a run step',
    'thread.run',
    [
      run('created'),
      step('created'),
      step('delta', { delta: { step_details: { tool_calls: [{ index: 0, type: 'function' }] } } }),
      step('completed'),
      run('completed'),
    ],
    '3 /delta/step_details/tool_calls/0/id',
  ],
  [
    'part-place',
    'a gap in a message',
    'thread.run',
    [
      run('created'),
      note('created'),
      note('delta', { delta: { content: [{ index: 1, type: 'text' }] } }),
      note('completed'),
      run('completed'),
    ],
    '3 /delta/content/0/index',
  ],
];
