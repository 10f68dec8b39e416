import { body, events, stream, isOf, call, times, ifList, ifText, on, drop, type Anything } from './hand-edits.ts';

/** Chat completions, whole and streamed. */
export const chat = on('createChatCompletion', [
  ['one choice, whatever n', body('/choices', (list) => list.slice(0, 1)), 'choices'],
  ['every choice has the index 0', body('/choices/*/index', () => 0), 'choice-index'],
  [
    'the total leaves the prompt out',
    body('/usage', (usage) => usage && { ...usage, total_tokens: usage.completion_tokens }),
    'usage-sum',
  ],
  [
    'more cached tokens than the prompt has',
    body('/usage/prompt_tokens_details/cached_tokens', () => 1e6),
    'cached-tokens',
  ],
  [
    'the limit of tokens is ignored',
    body('/usage', (usage) => usage && { ...usage, completion_tokens: 5000, total_tokens: usage.prompt_tokens + 5000 }),
    'token-limit',
  ],
  [
    'the stop text is left in',
    body(
      '/choices/*/message/content',
      ifText((text, { body: { stop } }) => text + ([stop].flat()[0] ?? '')),
    ),
    'stop',
  ],
  ['no log probabilities', body('/choices/*/logprobs', () => null), 'logprobs', 'logprobs-given'],
  [
    'always five top log probabilities',
    body(
      '/choices/*/logprobs/content/*/top_logprobs',
      ifList((list) => times([list[0]], 5)),
    ),
    'top-logprobs',
  ],
  [
    'prose instead of the tool that is required',
    body('/choices/*', ({ message, ...choice }) => ({
      ...choice,
      message: { ...message, tool_calls: undefined, content: 'Hi.' },
      finish_reason: 'stop',
    })),
    'tool-required',
  ],
  [
    'calls another tool than the named one',
    body('/choices/*/message/tool_calls/*/function/name', () => 'deaf'),
    'tool-named',
  ],
  [
    'calls a tool that is not allowed',
    body(
      '/choices/*/message/tool_calls/*/function/name',
      (name, { body: { tools } }) => tools?.at(-1)?.function?.name ?? name,
    ),
    'tool-allowed',
    'tool-named',
    'tool-known',
  ],
  [
    'calls a tool though none is wanted',
    body('/choices/*', ({ message, ...choice }) => ({
      ...choice,
      message: { ...message, tool_calls: [call] },
      finish_reason: 'tool_calls',
    })),
    'tool-none',
  ],
  ['invents a function', body('/choices/*/message/tool_calls/*/function/name', (name) => `${name}_2`), 'tool-known'],
  [
    'two calls, though not in parallel',
    body(
      '/choices/*/message/tool_calls',
      ifList(([first]) => [first, { ...first, id: 'call_2' }]),
    ),
    'one-call',
  ],
  [
    'arguments are prose',
    body('/choices/*/message/tool_calls/*/function/arguments', () => 'the order'),
    'strict-arguments',
    'arguments',
  ],
  [
    'half an object as arguments',
    body('/choices/*/message/tool_calls/*/function/arguments', (text) => text?.slice(0, -1)),
    'strict-arguments',
    'arguments',
  ],
  [
    'two calls with one id',
    body(
      '/choices/*/message/tool_calls',
      ifList(([first]) => [first, first]),
    ),
    'call-ids',
  ],
  [
    'finishes with calls that are not there',
    body('/choices/*/finish_reason', () => 'tool_calls'),
    'finished-with-calls',
  ],
  ['stops although it calls', body('/choices/*/finish_reason', () => 'stop'), 'calls-finish'],
  [
    'prose for a JSON object',
    body(
      '/choices/*/message/content',
      ifText(() => 'Here you are.'),
    ),
    'json-object',
  ],
  [
    'other fields than the strict schema',
    body(
      '/choices/*/message/content',
      ifText(() => '{"answer":"hi"}'),
    ),
    'strict-json',
  ],
  [
    'text where sound is asked for',
    body('/choices/*/message', (message) => ({ ...message, audio: undefined, content: 'Hi.' })),
    'audio',
  ],
  ['the name of another model', body('/model', () => 'other-model'), 'model'],
  ['nothing is moderated', body('/moderation', () => null), 'moderation'],
  [
    'JSON for a stream',
    (told) =>
      told.events
        ? {
            ...told,
            headers: { ...told.headers, 'content-type': 'application/json' },
            events: undefined as never,
            body: {},
          }
        : told,
    'media-stream',
  ],
  [
    'a stream that nobody asked for',
    (told) => (told.events ? told : { ...told, headers: { ...told.headers, 'content-type': 'text/event-stream' } }),
    'media-json',
  ],
  [
    'an id per chunk',
    stream((all) =>
      all.map((event, at) =>
        isOf(event, undefined) ? { ...event, data: { ...(event.data as object), id: `chatcmpl-${at}` } } : event,
      ),
    ),
    'stream-order',
    'stream-repeat',
    'stream-id',
  ],
  ['no usage at the end', stream((all) => all.filter(({ data }) => !(data as Anything).usage)), 'stream-usage'],
  [
    'usage in every chunk',
    events('/usage', () => ({ prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 })),
    'stream-usage-last',
  ],
  [
    'the usage comes with a choice',
    events('/choices', (list) =>
      list.length === 0 ? [{ index: 0, delta: {}, finish_reason: null, logprobs: null }] : list,
    ),
    'stream-usage-alone',
    'stream-order',
  ],
  ['chunks without a role', events('/choices/*/delta', drop('role')), 'stream-order', 'stream-whole'],
  [
    'an empty finish reason in each chunk',
    events('/choices/*/finish_reason', (reason) => reason ?? ''),
    'stream-event',
  ],
  ['no finish reason at all', events('/choices/*/finish_reason', () => null), 'stream-end', 'stream-order'],
  [
    'calls without a type',
    events('/choices/*/delta/tool_calls/*', drop('type')),
    'stream-order',
    'stream-whole',
    'stream-event',
  ],
  ['all calls in one slot', events('/choices/*/delta/tool_calls/*/index', () => 0), 'stream-order', 'stream-whole'],
  ['no sentinel', stream((all) => all.filter(({ data }) => data !== '[DONE]')), 'stream-end'],
]);
