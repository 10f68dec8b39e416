import {
  toResponseInputItem as official,
  toResponseInputItems as allOfficial,
} from 'openai/lib/responses/ResponseInputItems';
import { expect, test } from 'vitest';
import { toResponseInputItem, toResponseInputItems } from '../../src/client/surface.ts';

const part = { type: 'output_text', text: 'Hi', annotations: [], parsed: { a: 1 } };
const answer = { id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content: [part] };

const items: Readonly<Record<string, object>> = {
  'a question without a type': { role: 'user', content: 'Hi' },
  'a question': { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] },
  'an answer in words': { id: 'msg_1', type: 'message', role: 'assistant', content: 'Hi' },
  'an answer that was not parsed': { ...answer, content: [{ type: 'output_text', text: 'Hi', annotations: [] }] },
  'an answer that was parsed': { ...answer, created_by: 'a' },
  'a refusal': { ...answer, content: [{ type: 'refusal', refusal: 'No', parsed: null }] },
  'a call': { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}', parsed_arguments: {}, created_by: 'a' },
  'the output of a call': { type: 'function_call_output', call_id: 'c', output: 'x', created_by: 'a' },
  'tools of a developer': { type: 'additional_tools', role: 'developer', tools: [] },
  'tools of a server': { type: 'additional_tools', role: 'system', tools: [] },
  'the output of a shell': {
    type: 'shell_call_output',
    output: [{ stdout: '', stderr: '', outcome: { type: 'timeout' }, created_by: 'a' }],
    created_by: 'a',
  },
  'the output of a computer': { type: 'computer_call_output', status: 'completed', output: {}, created_by: 'a' },
  'a computer that failed': { type: 'computer_call_output', status: 'failed', output: {} },
  'the output of a tool': { type: 'custom_tool_call_output', output: 'x', status: 'completed', created_by: 'a' },
  'a tool that is not done': { type: 'custom_tool_call_output', output: 'x', status: 'incomplete' },
  'a thought': { id: 'rs_1', type: 'reasoning', summary: [], encrypted_content: 'x' },
};

test.for(Object.entries(items))('%s is sent again as by the official client', ([, item]) => {
  const before = structuredClone(item);
  expect(toResponseInputItem(item as never)).toEqual(official(item as never));
  expect(item).toEqual(before);
});

test('a conversation, without what cannot be sent', () => {
  const all = Object.values(items) as never[];
  expect(toResponseInputItems(all)).toEqual(allOfficial(all));
  expect(toResponseInputItems(new Set(all))).toHaveLength(all.length - 3);
});

test('an item of a kind that the contract lacks goes as it is', () => {
  const item = { type: 'of_tomorrow', x: 1 } as never;
  expect(toResponseInputItem(item)).toEqual(item);
});
