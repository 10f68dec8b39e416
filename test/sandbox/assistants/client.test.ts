import OpenAI, { toFile } from 'openai';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/sandbox/sandbox.ts';
import { weather } from './on-threads.ts';

let sandbox: Sandbox;
let client: OpenAI;
beforeAll(async () => {
  // Its clock runs, because the client polls.
  sandbox = await createSandbox({ pace: { queued: 5, work: 5 } });
  client = new OpenAI({ baseURL: sandbox.url, apiKey: sandbox.key, maxRetries: 0 });
});
afterAll(() => sandbox.close());

/** An assistant with the tool, and a thread with a message. */
async function begun(said: string): Promise<{ assistant_id: string; thread_id: string }> {
  const assistant = await client.beta.assistants.create({ model: 'gpt-4.1', tools: [weather as never] });
  const thread = await client.beta.threads.create({ messages: [{ role: 'user', content: said }] });
  return { assistant_id: assistant.id, thread_id: thread.id };
}

const textsOf = async (thread: string): Promise<readonly string[]> => {
  const texts: string[] = [];
  for await (const { content } of client.beta.threads.messages.list(thread, { order: 'asc', limit: 1 }))
    for (const part of content) texts.push(part.type === 'text' ? part.text.value : part.type);
  return texts;
};

const outputsOf = (run: OpenAI.Beta.Threads.Run) =>
  (run.required_action?.submit_tool_outputs.tool_calls ?? []).map(({ id }) => ({ tool_call_id: id, output: 'sun' }));

test('createAndPoll, submitToolOutputsAndPoll, messages.list over pages', async () => {
  const { assistant_id, thread_id } = await begun('The weather in Rome?');
  const waiting = await client.beta.threads.runs.createAndPoll(thread_id, { assistant_id });
  expect(waiting.status).toBe('requires_action');
  const done = await client.beta.threads.runs.submitToolOutputsAndPoll(waiting.id, {
    thread_id,
    tool_outputs: outputsOf(waiting),
  });
  expect(done.status).toBe('completed');
  expect(await textsOf(thread_id)).toEqual(['The weather in Rome?', 'The result is sun.']);
  const steps = await client.beta.threads.runs.steps.list(done.id, { thread_id, order: 'asc' });
  expect(steps.data.map(({ type, status }) => [type, status])).toEqual([
    ['tool_calls', 'completed'],
    ['message_creation', 'completed'],
  ]);
});

test('createAndRunPoll', async () => {
  const { assistant_id } = await begun('unused');
  const thread = { messages: [{ role: 'user' as const, content: 'Hello' }] };
  const run = await client.beta.threads.createAndRunPoll({ assistant_id, thread });
  expect(run.status).toBe('completed');
  expect(await textsOf(run.thread_id)).toEqual(['Hello', 'You said: Hello.']);
});

test('createAndRunStream: the helper puts the parts together', async () => {
  const { assistant_id } = await begun('unused');
  const thread = { messages: [{ role: 'user' as const, content: 'Hello' }] };
  const deltas: string[] = [];
  const stream = client.beta.threads
    .createAndRunStream({ assistant_id, thread })
    .on('textDelta', ({ value }) => deltas.push(value ?? ''));
  const [message] = await stream.finalMessages();
  const run = await stream.finalRun();
  expect(run.status).toBe('completed');
  expect(deltas.join('')).toBe('You said: Hello.');
  expect(message?.content).toMatchObject([{ type: 'text', text: { value: 'You said: Hello.' } }]);
  expect(await stream.finalRunSteps()).toMatchObject([{ type: 'message_creation', status: 'completed' }]);
});

test('runs.stream and submitToolOutputsStream', async () => {
  const { assistant_id, thread_id } = await begun('The weather in Paris?');
  const first = client.beta.threads.runs.stream(thread_id, { assistant_id });
  const calls: string[] = [];
  first.on('toolCallDone', (call) => calls.push(call.type === 'function' ? call.function.arguments : call.type));
  const waiting = await first.finalRun();
  expect(waiting.status).toBe('requires_action');
  const second = client.beta.threads.runs.submitToolOutputsStream(waiting.id, {
    thread_id,
    tool_outputs: outputsOf(waiting),
  });
  expect((await second.finalMessages()).map(({ status }) => status)).toEqual(['completed']);
  expect((await second.finalRun()).status).toBe('completed');
  expect(await textsOf(thread_id)).toEqual(['The weather in Paris?', 'The result is sun.']);
  expect(calls.every((one) => one === '{"city":"Paris"}')).toBe(true);
});

test('uploadAndPoll into a store, and an assistant that searches it', async () => {
  const store = await client.vectorStores.create({ name: 'Help' });
  const file = await client.vectorStores.files.uploadAndPoll(
    store.id,
    await toFile(Buffer.from('Lamps can be returned within 30 days.'), 'returns.md'),
  );
  expect(file.status).toBe('completed');
  const assistant = await client.beta.assistants.create({
    model: 'gpt-4.1',
    tools: [{ type: 'file_search' }],
    tool_resources: { file_search: { vector_store_ids: [store.id] } },
  });
  const thread = { messages: [{ role: 'user' as const, content: 'Returning a lamp' }] };
  const run = await client.beta.threads.createAndRunPoll({ assistant_id: assistant.id, thread });
  const [text] = (await client.beta.threads.messages.list(run.thread_id)).data.flatMap(({ content }) => content);
  expect(text).toMatchObject({
    text: { annotations: [{ type: 'file_citation', file_citation: { file_id: file.id } }] },
  });
});

test('a run is cancelled, and everything is deleted', async () => {
  const { assistant_id, thread_id } = await begun('The weather in Rome?');
  const { id } = await client.beta.threads.runs.createAndPoll(thread_id, { assistant_id });
  expect((await client.beta.threads.runs.cancel(id, { thread_id })).status).toMatch(/^cancell/);
  expect((await client.beta.threads.runs.poll(id, { thread_id })).status).toBe('cancelled');
  expect((await client.beta.threads.delete(thread_id)).deleted).toBe(true);
  expect((await client.beta.assistants.delete(assistant_id)).deleted).toBe(true);
  await expect(client.beta.threads.retrieve(thread_id)).rejects.toMatchObject({ status: 404 });
});
