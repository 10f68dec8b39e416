import { describe, expect, test } from 'vitest';
import { createScript } from '../../../src/sandbox/index.ts';
import { desk, lastText, weather, type Desk } from './on-threads.ts';

const read = async ({ ask, thread }: Desk, run: string) => (await ask(`GET /threads/${thread}/runs/${run}`)).body;

const steps = async ({ ask, thread }: Desk, run: string, query = '') =>
  (await ask(`GET /threads/${thread}/runs/${run}/steps?order=asc${query}`)).body.data;

test('a run waits, works and answers as the clock says', async () => {
  const own = await desk('Hello there', { instructions: 'Be kind.' });
  const { body } = await own.run({ additional_instructions: 'Be short.', temperature: 0.5 });
  expect(body).toMatchObject({
    status: 'queued',
    started_at: null,
    usage: null,
    instructions: 'Be kind.\n\nBe short.',
    temperature: 0.5,
    expires_at: body.created_at + 600,
  });
  own.sandbox.clock.advance(1000);
  expect(await read(own, body.id)).toMatchObject({ status: 'in_progress', started_at: body.created_at + 1 });
  expect(await steps(own, body.id)).toMatchObject([{ status: 'in_progress', type: 'message_creation', usage: null }]);
  own.sandbox.clock.advance(1000);
  const done = await read(own, body.id);
  expect(done).toMatchObject({ status: 'completed', completed_at: body.created_at + 2, expires_at: null });
  expect(done.usage.total_tokens).toBe(done.usage.prompt_tokens + done.usage.completion_tokens);
  expect(await lastText(own)).toBe('You said: Hello there.');
});

test('a run that goes on tells when to read it again', async () => {
  const own = await desk('Hello');
  const { id } = (await own.run()).body;
  const hint = async () => (await own.ask(`GET /threads/${own.thread}/runs/${id}`)).headers.get('openai-poll-after-ms');
  expect(await hint()).toBe('1000');
  own.sandbox.clock.advance(1400);
  expect(await hint()).toBe('600');
  own.sandbox.clock.advance(600);
  expect(await hint()).toBeNull();
});

test('a run waits for outputs, is queued again with them, and answers with them', async () => {
  const own = await desk('What is the weather in Paris?', { tools: [weather] });
  const { id, created_at: created } = (await own.run()).body;
  own.sandbox.clock.advance(2000);
  const waiting = await read(own, id);
  const [call] = waiting.required_action.submit_tool_outputs.tool_calls;
  expect(waiting).toMatchObject({ status: 'requires_action', expires_at: created + 600, usage: null });
  expect(call.function).toEqual({ name: 'get_weather', arguments: '{"city":"Paris"}' });
  own.sandbox.clock.advance(60_000);
  const queued = (
    await own.ask(`POST /threads/${own.thread}/runs/${id}/submit_tool_outputs`, {
      tool_outputs: [{ tool_call_id: call.id, output: 'rain' }],
    })
  ).body;
  expect(queued).toMatchObject({ status: 'queued', started_at: created + 1, required_action: null });
  own.sandbox.clock.advance(2000);
  expect(await read(own, id)).toMatchObject({ status: 'completed', started_at: created + 63 });
  expect(await steps(own, id)).toMatchObject([
    {
      type: 'tool_calls',
      completed_at: created + 62,
      step_details: { tool_calls: [{ function: { output: 'rain' } }] },
    },
    { type: 'message_creation', completed_at: created + 64 },
  ]);
  expect(await lastText(own)).toBe('The result is rain.');
});

describe('a run that does not come to its end', () => {
  test('is cancelling, and then cancelled with what it had begun', async () => {
    const own = await desk('Hello');
    const { id } = (await own.run()).body;
    own.sandbox.clock.advance(1500);
    expect((await own.ask(`POST /threads/${own.thread}/runs/${id}/cancel`)).body.status).toBe('cancelling');
    own.sandbox.clock.advance(1000);
    const { status, cancelled_at: at, expires_at: expires } = await read(own, id);
    expect({ status, expires }).toEqual({ status: 'cancelled', expires: null });
    expect(await steps(own, id)).toMatchObject([{ status: 'cancelled', cancelled_at: at, completed_at: null }]);
    const [message] = (await own.ask(`GET /threads/${own.thread}/messages`)).body.data;
    expect(message).toMatchObject({ status: 'incomplete', incomplete_details: { reason: 'run_cancelled' } });
    expect('You said: Hello.').toContain(message.content[0].text.value);
  });

  test('leaves nothing if it is cancelled before it begins', async () => {
    const own = await desk('Hello');
    const { id } = (await own.run()).body;
    await own.ask(`POST /threads/${own.thread}/runs/${id}/cancel`);
    own.sandbox.clock.advance(9000);
    expect(await read(own, id)).toMatchObject({ status: 'cancelled', started_at: null, usage: { total_tokens: 0 } });
    expect(await steps(own, id)).toEqual([]);
    expect((await own.ask(`GET /threads/${own.thread}/messages`)).body.data).toHaveLength(1);
  });

  test('expires ten minutes after it was created, also while it waits for outputs', async () => {
    const own = await desk('The weather in Rome, please', { tools: [weather] });
    const { id } = (await own.run()).body;
    own.sandbox.clock.advance(599_999);
    expect((await read(own, id)).status).toBe('requires_action');
    own.sandbox.clock.advance(1);
    expect(await read(own, id)).toMatchObject({ status: 'expired', required_action: null, expires_at: null });
    expect(await steps(own, id)).toMatchObject([{ status: 'expired', usage: null }]);
  });

  test('fails with what the model says', async () => {
    const brain = createScript([{ answer: { error: { status: 429, message: 'Slow down.' } } }]);
    const own = await desk('Hello', {}, { brain });
    const { id } = (await own.run()).body;
    own.sandbox.clock.advance(9000);
    const error = { code: 'rate_limit_exceeded', message: 'Slow down.' };
    expect(await read(own, id)).toMatchObject({ status: 'failed', last_error: error, completed_at: null });
    expect(await steps(own, id)).toMatchObject([{ status: 'failed', last_error: error }]);
    expect(own.failures).toEqual([]);
  });

  test.for<[string, object, string]>([
    ['the prompt', { max_prompt_tokens: 256 }, 'max_prompt_tokens'],
    ['the answer', { max_completion_tokens: 256 }, 'max_completion_tokens'],
  ])('is incomplete if the budget of %s is spent', async ([, limit, reason]) => {
    const long = 'lamp '.repeat(400);
    const brain = createScript([{ answer: long }]);
    const own = await desk(long, {}, { brain });
    const { id } = (await own.run(limit)).body;
    own.sandbox.clock.advance(9000);
    const run = await read(own, id);
    expect(run).toMatchObject({ status: 'incomplete', incomplete_details: { reason } });
    expect(run.usage.prompt_tokens).toBeLessThanOrEqual(reason === 'max_prompt_tokens' ? 256 : 1000);
    expect(run.usage.completion_tokens).toBeLessThanOrEqual(256);
  });
});

test('what a failed run left does not reach the model', async () => {
  const asked: number[] = [];
  const brain = {
    name: 'spy',
    answer: ({ messages }: { messages: readonly unknown[] }) => {
      asked.push(messages.length);
      return [{ type: 'error' as const, status: 500, message: 'Broken.' }];
    },
  };
  const own = await desk('Hello', {}, { brain });
  for (const _ of [1, 2]) {
    await own.run();
    own.sandbox.clock.advance(9000);
  }
  expect(asked).toEqual([1, 1]);
});

describe('what the model reads of a thread', () => {
  const messages = ['first one', 'second one', 'third one'].map((content) => ({ role: 'user', content }));

  test.for<[string, object, string]>([
    ['all of it', {}, 'first one, second one, third one'],
    [
      'the latest messages',
      { truncation_strategy: { type: 'last_messages', last_messages: 2 } },
      'second one, third one',
    ],
  ])('is %s', async ([, settings, text]) => {
    const seen: string[] = [];
    const brain = {
      name: 'spy',
      answer: (request: { messages: readonly { text: string }[] }) => {
        seen.push(request.messages.map((message) => message.text).join(', '));
        return [{ type: 'text' as const, text: 'Yes.' }];
      },
    };
    const own = await desk('unused', {}, { brain });
    const thread = (await own.ask('POST /threads', { messages })).body.id;
    await own.ask(`POST /threads/${thread}/runs`, { assistant_id: own.assistant, ...settings });
    expect(seen).toEqual([text]);
  });

  test('is without its middle if the budget is small', async () => {
    const filler = (name: string) => ({ role: 'user', content: `${name} ${'word '.repeat(100)}` });
    const own = await desk('unused');
    const thread = (await own.ask('POST /threads', { messages: ['a', 'b', 'c'].map(filler) })).body.id;
    const { id } = (
      await own.ask(`POST /threads/${thread}/runs`, { assistant_id: own.assistant, max_prompt_tokens: 256 })
    ).body;
    own.sandbox.clock.advance(9000);
    const run = (await own.ask(`GET /threads/${thread}/runs/${id}`)).body;
    expect(run.status).toBe('completed');
    expect(run.usage.prompt_tokens).toBeLessThanOrEqual(256);
  });
});

describe('hosted tools', () => {
  const lamps = async ({ ask }: Desk): Promise<string> => {
    const form = new FormData();
    form.set('purpose', 'assistants');
    form.set('file', new Blob(['Lamps can be returned within 30 days.']), 'returns.md');
    return (await ask('POST /files', form)).body.id;
  };
  const content = '&include[]=step_details.tool_calls[*].file_search.results[*].content';

  test('a search finds what is attached to the thread, and the answer cites it', async () => {
    const own = await desk('Hello', { tools: [{ type: 'file_search' }] });
    const file = await lamps(own);
    await own.ask(`POST /threads/${own.thread}/messages`, {
      role: 'user',
      content: 'When can lamps be returned?',
      attachments: [{ file_id: file, tools: [{ type: 'file_search' }] }],
    });
    const thread = (await own.ask(`GET /threads/${own.thread}`)).body;
    expect(thread.tool_resources.file_search.vector_store_ids).toHaveLength(1);
    own.sandbox.clock.advance(1000);
    const { id } = (await own.run()).body;
    own.sandbox.clock.advance(2000);
    const [search] = await steps(own, id);
    expect(search.step_details.tool_calls[0]).toMatchObject({ type: 'file_search' });
    expect(search.step_details.tool_calls[0].file_search.results).toEqual([
      { file_id: file, file_name: 'returns.md', score: expect.any(Number), attributes: {} },
    ]);
    const [whole] = await steps(own, id, content);
    expect(whole.step_details.tool_calls[0].file_search.results[0].content).toEqual([
      { type: 'text', text: 'Lamps can be returned within 30 days.' },
    ]);
    const [message] = (await own.ask(`GET /threads/${own.thread}/messages`)).body.data;
    const { value, annotations } = message.content[0].text;
    expect(annotations).toMatchObject([{ type: 'file_citation', file_citation: { file_id: file } }]);
    expect(value.slice(annotations[0].start_index, annotations[0].end_index)).toBe(annotations[0].text);
  });

  test('the code interpreter is refused in words', async () => {
    const own = await desk('Compute it', { tools: [{ type: 'code_interpreter' }] });
    const { id } = (await own.run({ tool_choice: { type: 'code_interpreter' } })).body;
    own.sandbox.clock.advance(2000);
    expect((await read(own, id)).status).toBe('completed');
    const [message] = (await own.ask(`GET /threads/${own.thread}/messages`)).body.data;
    expect(message.content).toEqual([{ type: 'refusal', refusal: 'I cannot use the tool code_interpreter here.' }]);
  });

  test('the code interpreter does what a script says', async () => {
    const brain = createScript([
      {
        answer: [
          { call: { name: 'code_interpreter', arguments: { input: '1+1', outputs: [{ type: 'logs', logs: '2' }] } } },
          'It is 2.',
        ],
      },
    ]);
    const own = await desk('Compute it', { tools: [{ type: 'code_interpreter' }] }, { brain });
    const { id } = (await own.run()).body;
    own.sandbox.clock.advance(9000);
    expect(await steps(own, id)).toMatchObject([
      {
        step_details: {
          tool_calls: [
            { type: 'code_interpreter', code_interpreter: { input: '1+1', outputs: [{ type: 'logs', logs: '2' }] } },
          ],
        },
      },
      { type: 'message_creation' },
    ]);
    expect(await lastText(own)).toBe('It is 2.');
  });
});
