import OpenAI from 'openai';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';

// The loops that libraries run: the model calls a tool, gets its result, and answers by a schema. No header `Prefer`.

let mock: Mock;
let client: OpenAI;
beforeAll(async () => {
  mock = await startMock(contract);
  client = new OpenAI({ baseURL: mock.url, apiKey: 'sk-test', maxRetries: 0 });
});
afterAll(() => mock.close());

const model = 'gpt-5.4-mini';
const city = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
};
const report = {
  type: 'object',
  properties: { city: { type: 'string' }, celsius: { type: 'number' } },
  required: ['city', 'celsius'],
  additionalProperties: false,
};
const parsed = { city: 'concord', celsius: 1 };

/** What the tool was called with, in order. */
function weatherStation() {
  const calls: unknown[] = [];
  const run = (args: string): string => {
    calls.push(JSON.parse(args));
    return JSON.stringify({ celsius: 21 });
  };
  return { calls, run };
}

const format = { type: 'json_schema', json_schema: { name: 'report', strict: true, schema: report } } as const;
const tool = { name: 'get_weather', parameters: city, strict: true } as const;

test.for([{ stream: false }, { stream: true }])('a loop with chat completions: %j', async ({ stream }) => {
  const station = weatherStation();
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'How warm is it?' }];
  const body = { model, messages, tools: [{ type: 'function', function: tool } as const], response_format: format };
  for (let turn = 0; turn < 2; turn += 1) {
    const completion = stream
      ? await client.chat.completions.stream(body).finalChatCompletion()
      : await client.chat.completions.create(body);
    const [choice] = completion.choices;
    if (!choice) throw new Error('The completion has no choice.');
    messages.push(choice.message);
    for (const call of choice.message.tool_calls ?? []) {
      if (call.type !== 'function') throw new Error(`The call is a ${call.type}.`);
      expect(call.function.name).toBe('get_weather');
      messages.push({ role: 'tool', tool_call_id: call.id, content: station.run(call.function.arguments) });
    }
  }
  expect(station.calls.length).toBeGreaterThan(0);
  for (const call of station.calls) expect(call).toEqual({ city: 'concord' });
  const last = messages.at(-1);
  expect(last).toMatchObject({ role: 'assistant' });
  expect(JSON.parse(String(last?.content))).toEqual(parsed);
});

test.for([{ stream: false }, { stream: true }])('a loop with responses: %j', async ({ stream }) => {
  const station = weatherStation();
  let input: OpenAI.Responses.ResponseInput = [{ role: 'user', content: 'How warm is it?' }];
  let text = '';
  let previous: string | undefined;
  for (let turn = 0; turn < 2; turn += 1) {
    const body = {
      model,
      input,
      tools: [{ type: 'function', ...tool } as const],
      text: { format: { type: 'json_schema', name: 'report', strict: true, schema: report } as const },
      ...(previous !== undefined && { previous_response_id: previous }),
    };
    const response = stream ? await client.responses.stream(body).finalResponse() : await client.responses.create(body);
    previous = response.id;
    text = response.output_text;
    input = response.output.flatMap((item) =>
      item.type === 'function_call'
        ? [{ type: 'function_call_output' as const, call_id: item.call_id, output: station.run(item.arguments) }]
        : [],
    );
  }
  expect(station.calls.length).toBeGreaterThan(0);
  for (const call of station.calls) expect(call).toEqual({ city: 'concord' });
  expect(input).toEqual([]);
  expect(JSON.parse(text)).toEqual(parsed);
});
