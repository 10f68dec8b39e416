import { chunk, first, last, delta, call, whole, type Right, type Wrong } from './events.ts';

export const right: Right = [
  ['a chat', 'chat.completion', [first, last]],
  ['a chat with a call', 'chat.completion', [first, call(whole), call({ function: { arguments: '' } }), last]],
  [
    'a call cut off',
    'chat.completion',
    [first, call({ ...whole, function: { name: 'f', arguments: '{"a' } }), chunk({ finish_reason: 'length' })],
  ],
  [
    'audio tells the role again',
    'chat.completion',
    [first, delta({ role: 'assistant', audio: { data: 'AAAA' } }), last],
  ],
  ['audio ends a choice', 'chat.completion', [first, delta({ audio: { id: 'x', expires_at: 1 } })]],
  ['a chunk of a gateway', 'chat.completion', [[undefined, { id: '', created: 0, choices: [] }], first, last]],
  ['an error', 'chat.completion', [first, [undefined, { error: { message: 'x' } }]]],
  ['anything after an error', 'chat.completion', [first, [undefined, { error: { message: 'x' } }], first]],
  ['a completion', 'text_completion', [chunk({ text: 'a' }), chunk({ text: 'b', finish_reason: 'stop' })]],
];

export const wrong: Wrong = [
  ['same-answer', 'another id', 'chat.completion', [first, chunk({ finish_reason: 'stop' }, { id: 'b' })], '2 /id'],
  [
    'same-answer',
    'another time',
    'text_completion',
    [chunk({ text: 'a' }), chunk({ finish_reason: 'stop' }, { created: 2 })],
    '2 /created',
  ],
  ['choice-place', 'no place', 'chat.completion', [first, chunk({ index: 'x' }), last], '2 /choices/0/index'],
  ['choice-place', 'a gap', 'text_completion', [chunk({ index: 1, finish_reason: 'stop' })], 'end /choices/0'],
  ['choice-start', 'no role', 'chat.completion', [delta({ content: 'x' }), last], '1 /choices/0/delta/role'],
  ['choice-role', 'the role again', 'chat.completion', [first, first, last], '2 /choices/0/delta/role'],
  ['choice-after-end', 'more text', 'chat.completion', [first, last, delta({ content: 'x' })], '3 /choices/0'],
  ['choice-end', 'no reason', 'chat.completion', [first], 'end /choices/0/finish_reason'],
  [
    'choice-reason',
    'an empty reason',
    'chat.completion',
    [chunk({ delta: { role: 'x' }, finish_reason: '' }), last],
    '1 /choices/0/finish_reason',
  ],
  [
    'choice-role',
    'within audio',
    'chat.completion',
    [first, delta({ audio: { data: 'AAAA' } }), delta({ role: 'x', audio: { data: 'AAAA' } }), last],
    '3 /choices/0/delta/role',
  ],
  [
    'call-place',
    'a gap',
    'chat.completion',
    [first, call({ ...whole, index: 1 }), last],
    '2 /choices/0/delta/tool_calls/0/index',
  ],
  [
    'call-start',
    'no type',
    'chat.completion',
    [first, call({ ...whole, type: undefined }), last],
    '2 /choices/0/delta/tool_calls/0/type',
  ],
  [
    'call-start',
    'no name',
    'chat.completion',
    [first, call({ ...whole, function: {} }), last],
    '2 /choices/0/delta/tool_calls/0/function/name',
  ],
  [
    'call-identity',
    'two calls in one place',
    'chat.completion',
    [first, call(whole), call({ id: 'call_2' }), last],
    '3 /choices/0/delta/tool_calls/0/id',
  ],
  [
    'call-id',
    'one id twice',
    'chat.completion',
    [first, call(whole), call({ ...whole, index: 1 }), last],
    '3 /choices/0/delta/tool_calls/0/id',
  ],
  [
    'call-arguments',
    'sent twice',
    'chat.completion',
    [first, call(whole), call({ function: { arguments: '{}' } }), last],
    'end /choices/0/message/tool_calls/0/function/arguments',
  ],
];
