import { body, events, stream, isOf, without, ifList, on, type Anything, type Body } from './hand-edits.ts';
import type { Edit } from './told.ts';

const last = (change: Body): Edit => events('/response', change, 'response.completed');

/** Responses, whole and streamed. */
export const responses = on('createResponse', [
  ['metadata are lost', body('/metadata', () => ({})), 'settings'],
  [
    'metadata are lost in streams',
    last((response) => ({ ...response, instructions: 'other' })),
    'settings',
    'stream-repeat',
  ],
  ['the default instead of the limit', body('/max_output_tokens', () => null), 'settings'],
  ['tools are not repeated', body('/tools', () => []), 'tools'],
  ['the format is not repeated', body('/text', () => ({ format: { type: 'text' } })), 'settings-filled'],
  [
    'the total is the output',
    body('/usage', (usage) => usage && { ...usage, total_tokens: usage.output_tokens }),
    'usage-sum',
  ],
  ['incomplete without a reason', body('/incomplete_details', () => null), 'incomplete-with-reason'],
  [
    'completed with an error',
    body('/error', () => ({ code: 'server_error', message: 'No.' })),
    'completed-without-error',
  ],
  [
    'a message only, though a call is required',
    body('/output', (list) => list.filter(({ type }: Anything) => !type.endsWith('_call'))),
    'tool-required',
    'function-required',
    'custom-tool-required',
  ],
  [
    'an invented function',
    body('/output/*', (item) => (item.type === 'function_call' ? { ...item, name: 'deaf' } : item)),
    'tool-known',
  ],
  [
    'prose as arguments',
    body('/output/*', (item) => (item.type === 'function_call' ? { ...item, arguments: 'hi' } : item)),
    'arguments',
    'strict-arguments',
  ],
  ['prose for a schema', body('/output/*/content/*/text', () => 'Here you are.'), 'strict-json', 'json-object'],
  ['no log probabilities', body('/output/*/content/*/logprobs', () => []), 'include-logprobs'],
  ['no results of the file search', body('/output/*/results', () => null), 'include-results'],
  [
    'two items with one id',
    body(
      '/output',
      ifList((list) => [...list, list[0]]),
    ),
    'item-ids',
  ],
  ['begins with an item', without('response.created'), 'stream-order'],
  ['items are not added', without('response.output_item.added'), 'stream-order'],
  ['items are not done', without('response.output_item.done'), 'stream-order', 'stream-end'],
  ['parts are not added', without('response.content_part.added'), 'stream-order'],
  ['all sequence numbers are 0', events('/sequence_number', () => 0), 'stream-order'],
  [
    'another item id per event',
    stream((all) =>
      all.map((event, at) =>
        isOf(event, 'response.output_text.delta')
          ? { ...event, data: { ...(event.data as object), item_id: `msg_${at}` } }
          : event,
      ),
    ),
    'stream-order',
  ],
  ['the next content index', events('/content_index', (at) => at + 1, 'response.output_text.delta'), 'stream-order'],
  ['another text when it is done', events('/text', () => 'other', 'response.output_text.done'), 'stream-repeat'],
  [
    'other arguments when they are done',
    events('/arguments', () => '{}', 'response.function_call_arguments.done'),
    'stream-repeat',
  ],
  ['an empty output at the end', last((response) => ({ ...response, output: [] })), 'stream-repeat'],
  [
    'another response id at the end',
    last((response) => ({ ...response, id: 'resp_other' })),
    'stream-order',
    'stream-repeat',
  ],
  [
    'in progress at the end',
    last((response) => ({ ...response, status: 'in_progress' })),
    'stream-repeat',
    'stream-order',
    'stream-end',
    'stream-event',
    'completed-status',
  ],
]);
