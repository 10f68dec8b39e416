import type { Rule } from '../../../src/accumulate/rules.ts';
import type { Kind } from '../both.ts';

export const toolList = (id: string): object => ({ id, type: 'mcp_list_tools', tools: [] });
export const listed = (id: string, at: number): Events[number] => [
  'response.output_item.added',
  { output_index: at, item: toolList(id) },
];
export const listEnded = (id: string, at: number): Events[number] => [
  'response.output_item.done',
  { output_index: at, item: toolList(id) },
];

/** Events by their names. Those without a name are chunks. */
export type Events = readonly (readonly [name: string | undefined, data: unknown])[];

export const chunk = (choice: object, more: object = {}): Events[number] => [
  undefined,
  { id: 'a', created: 1, choices: [{ index: 0, ...choice }], ...more },
];
export const first = chunk({ delta: { role: 'assistant', content: 'x' } });
export const last = chunk({ delta: {}, finish_reason: 'stop' });
export const delta = (more: object, index = 0): Events[number] => chunk({ index, delta: more });
export const call = (piece: object): Events[number] => delta({ tool_calls: [{ index: 0, ...piece }] });
export const whole = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } };

export const created: Events[number] = [
  'response.created',
  { response: { id: 'r', status: 'in_progress', output: [] } },
];
export const completed = (output: readonly object[], more: object = {}): Events[number] => [
  'response.completed',
  { response: { id: 'r', status: 'completed', output, ...more } },
];
export const incomplete = (output: object): Events[number] => [
  'response.incomplete',
  { response: { id: 'r', status: 'incomplete', output: [output] } },
];
export const message = { id: 'm', type: 'message', content: [] };
export const text = { type: 'output_text', text: 'ab' };
export const done = { ...message, content: [text] };
export const of = { output_index: 0, item_id: 'm' };
export const added: Events[number] = ['response.output_item.added', { output_index: 0, item: message }];
export const ended: Events[number] = ['response.output_item.done', { output_index: 0, item: done }];
export const part = (stage: string, more: object = text): Events[number] => [
  `response.content_part.${stage}`,
  { ...of, content_index: 0, part: more },
];
export const opened = part('added', { ...text, text: '' });
export const piece = (more: object = {}): Events[number] => [
  'response.output_text.delta',
  { ...of, content_index: 0, delta: 'ab', ...more },
];
export const told: Events[number] = ['response.output_text.done', { ...of, content_index: 0, text: 'ab' }];

export const run = (stage: string, more: object = {}): Events[number] => [
  `thread.run.${stage}`,
  { id: 'run', thread_id: 't', ...more },
];
export const note = (stage: string, more: object = {}): Events[number] => [
  `thread.message.${stage}`,
  { id: 'm', run_id: 'run', content: [], ...more },
];
export const step = (stage: string, more: object = {}): Events[number] => [
  `thread.run.step.${stage}`,
  { id: 's', run_id: 'run', ...more },
];
export const words = (value: string): object => ({ content: [{ index: 0, type: 'text', text: { value } }] });

export type Right = readonly (readonly [what: string, kind: Kind, events: Events])[];

/** `found` is where the first problem is: the number of the event, or `end`, and the pointer. */
export type Wrong = readonly (readonly [rule: Rule, what: string, kind: Kind, events: Events, found: string])[];
