import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { zodResponsesFunction, zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { outcome, plain, withBoth } from '../helpers/both-clients.ts';

const schema = z.object({ a: z.string() });
const format = zodTextFormat(schema, 'n');
const tool = zodResponsesFunction({ name: 'look', parameters: schema });
const body = { model: 'm', input: 'x' };

const response = (output: readonly object[], more: object = {}) => ({
  id: 'resp_1',
  object: 'response',
  status: 'completed',
  output,
  ...more,
});
const message = (text: string, more: object = {}) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [] }],
  ...more,
});
const call = (more: object = {}) => ({
  id: 'fc_1',
  type: 'function_call',
  call_id: 'c1',
  name: 'look',
  arguments: '{"a":"x"}',
  ...more,
});
const space = { type: 'namespace', name: 'home', description: 'd', tools: [tool] };
const update = (type: object) => ({ type: 'configuration_update', text: { format: type } });

describe('responses.parse parses what the official client parses', () => {
  test.for<[name: string, params: object, answer: object]>([
    [
      'not of an incomplete response',
      { text: { format } },
      response([message('{"a":'), call({ arguments: '{' })], { status: 'incomplete' }),
    ],
    [
      'not of a response that failed',
      { tools: [tool] },
      response([call({ arguments: '{' })], { status: 'failed', error: { code: 'server_error', message: 'No.' } }),
    ],
    [
      'not what the model says on its way',
      { text: { format } },
      response([message('Let me see.', { phase: 'commentary' }), message('{"a":"x"}', { phase: 'final_answer' })]),
    ],
    ['a call in a namespace', { tools: [space] }, response([call({ namespace: 'home' })])],
    ['not a call in another namespace', { tools: [space] }, response([call({ namespace: 'work' })])],
    ['not a call outside of its namespace', { tools: [space] }, response([call()])],
    [
      'a call of a function that was found by a search',
      { tools: [{ ...tool, strict: true, defer_loading: true }] },
      response([call({ namespace: 'look' })]),
    ],
    ['by the format of an update', { input: [update(format)] }, response([message('{"a":"x"}')])],
    [
      'by the last format that the input says',
      { input: [update(format), update({ type: 'text' })], text: { format } },
      response([message('plain')]),
    ],
  ])('%s', async ([, params, answer]) => {
    const { official, ours } = await withBoth([answer], async (client) =>
      outcome((async () => client.responses.parse({ ...body, ...params } as never))()),
    );
    expect(ours).toEqual(official);
    expect(official).not.toEqual(expect.stringMatching('fails'));
  });
});

test('a response without a format shows its fields as values', async () => {
  const created = { type: 'response.created', response: response([], { status: 'in_progress' }), sequence_number: 0 };
  const end = { type: 'response.completed', response: response([message('Hi')]), sequence_number: 1 };
  const { official, ours } = await withBoth([{ events: [created, end], end: '' }], async (client) => {
    const final = await client.responses.stream(body).finalResponse();
    return [inspect(final, { depth: 0, sorted: true }), plain(structuredClone(final))];
  });
  expect(ours).toEqual(official);
});

test.for<[name: string, params: object, output: object]>([
  ['a text, by zod', { text: { format } }, message('PATIENT-ALICE')],
  ['a text, by its schema', { text: { format: { ...format } } }, message('{"a":PATIENT-ALICE')],
  ['arguments', { tools: [{ ...tool, strict: true }] }, call({ arguments: '{PATIENT-ALICE' })],
])('what is not JSON is not quoted: %s', async ([, params, output]) => {
  const { ours } = await withBoth([response([output])], async (client) => {
    const error: unknown = await client.responses
      .parse({ ...body, ...params } as never)
      .catch((reason: unknown) => reason);
    return error;
  });
  expect(ours).toBeInstanceOf(SyntaxError);
  expect(inspect(ours)).not.toContain('PATIENT-ALICE');
});
