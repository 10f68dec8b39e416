import { run, note, words, type Right, type Wrong } from './events.ts';

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
    'run-start',
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
];
