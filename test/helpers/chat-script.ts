// What servers send to chat completions, as pieces to compose.

export const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'm' };
export const chunk = (delta: object, finish: string | null = null, more: object = {}): object => ({
  ...head,
  choices: [{ index: 0, delta, finish_reason: finish, logprobs: null, ...more }],
});
export const usage = { ...head, choices: [], usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } };
export const call = (index: number, more: object, args: string) => ({
  index,
  ...more,
  function: { ...(more as { function?: object }).function, arguments: args },
});
export const begin = (id: string, name: string) => ({ id, type: 'function', function: { name } });

export const text = [
  chunk({ role: 'assistant', content: '' }),
  chunk({ content: '{"a":' }),
  chunk({ content: '"x"}' }),
  chunk({}, 'stop'),
];
export const calls = [
  chunk({ role: 'assistant', content: null }),
  chunk({ tool_calls: [call(0, begin('c1', 'look'), '')] }),
  chunk({ tool_calls: [call(0, {}, '{"a":')] }),
  chunk({ tool_calls: [call(0, {}, '"x"}')] }),
  chunk({ tool_calls: [call(1, begin('c2', 'look'), '{"a":"y"}')] }),
  chunk({}, 'tool_calls'),
];

export const allEvents = [
  'connect',
  'chunk',
  'content',
  'content.delta',
  'content.done',
  'refusal.delta',
  'refusal.done',
  'tool_calls.function.arguments.delta',
  'tool_calls.function.arguments.done',
  'logprobs.content.delta',
  'logprobs.content.done',
  'chatCompletion',
  'message',
  'functionToolCall',
  'functionToolCallResult',
  'finalChatCompletion',
  'finalMessage',
  'finalContent',
  'finalFunctionToolCall',
  'finalFunctionToolCallResult',
  'totalUsage',
  'error',
  'abort',
  'end',
];

/** Snapshots are objects that go on to change, and have fields of their own: their pieces are compared instead. */
export const withoutSnapshots = (told: unknown[]): unknown[] =>
  told.map((event) => ((event as unknown[])[0] === 'chunk' ? (event as unknown[]).slice(0, 2) : event));

export const completion = (message: object, finish = 'stop'): object => ({
  ...head,
  object: 'chat.completion',
  choices: [
    {
      index: 0,
      finish_reason: finish,
      logprobs: null,
      message: { role: 'assistant', content: null, refusal: null, ...message },
    },
  ],
  usage: usage.usage,
});
export const toolCall = (id: string, name: string, args: string) => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
