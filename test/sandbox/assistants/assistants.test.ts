import { describe, expect, test } from 'vitest';
import { form } from '../asking.ts';
import { desk, weather, type Desk } from './on-threads.ts';

test('an assistant has what it was given, and the usual rest', async () => {
  const { ask, assistant } = await desk('Hello', { name: 'Desk', tools: [weather, { type: 'file_search' }] });
  const { body } = await ask(`GET /assistants/${assistant}`);
  expect(body).toMatchObject({ name: 'Desk', description: null, temperature: 1, response_format: 'auto' });
  expect(body.tools).toMatchObject([
    { function: { name: 'get_weather', strict: false } },
    { file_search: { ranking_options: { ranker: 'default_2024_08_21', score_threshold: 0 } } },
  ]);
  const changed = (await ask(`POST /assistants/${assistant}`, { name: null, tools: [] })).body;
  expect(changed).toEqual({ ...body, name: null, tools: [] });
  expect((await ask(`DELETE /assistants/${assistant}`)).body).toEqual({
    id: assistant,
    object: 'assistant.deleted',
    deleted: true,
  });
  expect((await ask(`GET /assistants/${assistant}`)).status).toBe(404);
});

test('a thread makes its store, and lets it expire', async () => {
  const { ask } = await desk('Hello');
  const file = (await ask('POST /files', form('Lamps.'))).body.id;
  const sent = { file_search: { vector_stores: [{ file_ids: [file] }] } };
  const { tool_resources: resources } = (await ask('POST /threads', { tool_resources: sent })).body;
  const [store] = resources.file_search.vector_store_ids;
  expect((await ask(`GET /vector_stores/${store}`)).body).toMatchObject({
    file_counts: { total: 1 },
    expires_after: { anchor: 'last_active_at', days: 7 },
  });
});

test('files that are attached for tools become resources of the thread', async () => {
  const { ask, thread } = await desk('Hello');
  const [one, two] = [(await ask('POST /files', form('a'))).body.id, (await ask('POST /files', form('b'))).body.id];
  const tools = [{ type: 'code_interpreter' }, { type: 'file_search' }];
  const attach = (id: string) =>
    ask(`POST /threads/${thread}/messages`, { role: 'user', content: 'See', attachments: [{ file_id: id, tools }] });
  expect((await attach(one)).body.attachments).toEqual([{ file_id: one, tools }]);
  await attach(two);
  const { tool_resources: resources } = (await ask(`GET /threads/${thread}`)).body;
  expect(resources.code_interpreter.file_ids).toEqual([one, two]);
  const [store] = resources.file_search.vector_store_ids;
  expect((await ask(`GET /vector_stores/${store}`)).body.file_counts.total).toBe(2);
});

test('messages of a run are told apart by its id', async () => {
  const own = await desk('Hello');
  const { id } = (await own.run()).body;
  own.sandbox.clock.advance(2000);
  const list = async (query: string) => (await own.ask(`GET /threads/${own.thread}/messages${query}`)).body.data;
  expect(await list('')).toHaveLength(2);
  expect(await list(`?run_id=${id}`)).toMatchObject([{ role: 'assistant', run_id: id }]);
  expect(await list('?run_id=run_none')).toEqual([]);
});

test('a deleted thread takes its messages and runs along', async () => {
  const own = await desk('Hello');
  const { id } = (await own.run()).body;
  const answer = await own.ask(`DELETE /threads/${own.thread}`);
  expect(answer.body).toEqual({ id: own.thread, object: 'thread.deleted', deleted: true });
  for (const path of ['', '/messages', '/runs', `/runs/${id}`, `/runs/${id}/steps`])
    expect((await own.ask(`GET /threads/${own.thread}${path}`)).status).toBe(404);
});

type Refusal = readonly [name: string, line: (own: Desk) => string, body: object | undefined, want: object];

const refusals: readonly Refusal[] = [
  ['an unknown assistant', () => 'GET /assistants/asst_none', undefined, { status: 404, param: null, code: null }],
  ['an unknown thread', () => 'GET /threads/thread_none', undefined, { status: 404, param: null, code: null }],
  ['an unknown message', ({ thread }) => `GET /threads/${thread}/messages/msg_none`, undefined, { status: 404 }],
  ['an unknown run', ({ thread }) => `GET /threads/${thread}/runs/run_none`, undefined, { status: 404 }],
  ['a run of an unknown thread', () => 'GET /threads/thread_none/runs/run_none', undefined, { status: 404 }],
  [
    'an unknown assistant for a run',
    ({ thread }) => `POST /threads/${thread}/runs`,
    { assistant_id: 'asst_none' },
    { status: 404, code: null },
  ],
  [
    'an unknown model',
    () => 'POST /assistants',
    { model: 'nothing-like-it' },
    { status: 400, param: 'model', code: 'model_not_found' },
  ],
  [
    'an empty effort',
    () => 'POST /assistants',
    { model: 'gpt-4.1', reasoning_effort: '' },
    { status: 400, param: 'reasoning_effort', code: 'string_below_min_length' },
  ],
  [
    'a strict schema that is not strict',
    () => 'POST /assistants',
    {
      model: 'gpt-4.1',
      tools: [
        {
          type: 'function',
          function: { name: 'a', strict: true, parameters: { type: 'object', properties: { a: {} } } },
        },
      ],
    },
    { status: 400, param: 'tools[0].function.parameters', code: 'invalid_function_parameters' },
  ],
  [
    'a choice of a tool that is not there',
    ({ thread }) => `POST /threads/${thread}/runs`,
    { assistant_id: 'own', tool_choice: { type: 'function', function: { name: 'none' } } },
    { status: 400, param: 'tool_choice' },
  ],
  [
    'latest messages without a number',
    ({ thread }) => `POST /threads/${thread}/runs`,
    { assistant_id: 'own', truncation_strategy: { type: 'last_messages' } },
    { status: 400, param: 'truncation_strategy.last_messages', code: 'missing_required_parameter' },
  ],
  [
    'an unknown file',
    () => 'POST /threads',
    { tool_resources: { code_interpreter: { file_ids: ['file-x'] } } },
    { status: 400 },
  ],
  [
    'an unknown store',
    () => 'POST /threads',
    { tool_resources: { file_search: { vector_store_ids: ['vs_x'] } } },
    { status: 400 },
  ],
  [
    'metadata that is not text',
    ({ thread }) => `POST /threads/${thread}`,
    { metadata: { a: true } },
    { status: 400, param: 'metadata.a', code: 'invalid_type' },
  ],
  [
    'an empty thread without instructions',
    () => 'POST /threads/runs',
    { assistant_id: 'own' },
    { status: 400, code: 'invalid_thread', param: null },
  ],
];

test.for(refusals)(
  '%s is refused',
  async ([, line, body, { status, ...want }]: Refusal & { 3: { status?: number } }) => {
    const own = await desk('Hello');
    const sent = body && JSON.parse(JSON.stringify(body).replace('"own"', `"${own.assistant}"`));
    const answer = await own.ask(line(own), sent);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ type: 'invalid_request_error', ...want });
    expect(own.failures).toEqual([]);
  },
);

test('without the header of the version, the group is refused', async () => {
  const { ask } = await desk('Hello');
  const answer = await ask('GET /assistants', undefined, { 'openai-beta': '' });
  expect(answer.status).toBe(400);
  expect(answer.body.error).toMatchObject({ code: 'invalid_beta', param: null });
});

describe('while a run is active, its thread is locked', () => {
  test.for<[string, string, (own: Desk) => object]>([
    ['another run', 'runs', ({ assistant }) => ({ assistant_id: assistant })],
    ['a message', 'messages', () => ({ role: 'user', content: 'More' })],
  ])('for %s', async ([, what, body]) => {
    const own = await desk('Hello');
    const { id } = (await own.run()).body;
    const again = () => own.ask(`POST /threads/${own.thread}/${what}`, body(own));
    const refused = await again();
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain(own.thread);
    expect(refused.body.error.message).toContain(id);
    own.sandbox.clock.advance(2000);
    expect((await again()).status).toBe(200);
  });

  test('two runs at once: one of them', async () => {
    const own = await desk('Hello');
    const answers = await Promise.all([own.run(), own.run(), own.run()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400]);
    expect((await own.ask(`GET /threads/${own.thread}/runs`)).body.data).toHaveLength(1);
  });
});

describe('outputs', () => {
  const city = (name: string) => ({ ...weather, function: { ...weather.function, name } });

  test.for<[string, (ids: readonly string[]) => readonly string[], string]>([
    ['of all calls but one', ([one = '']) => [one], 'Missing: call_'],
    ['of a call that was not made', (ids) => [...ids, 'call_none'], 'no call with the id call_none'],
    ['of one call twice', (ids) => [...ids, ...ids.slice(0, 1)], 'two outputs'],
  ])('%s are refused, and the run goes on waiting', async ([, pick, message]) => {
    const own = await desk('Use get_weather and get_wind', { tools: [city('get_weather'), city('get_wind')] });
    const { id } = (await own.run()).body;
    own.sandbox.clock.advance(2000);
    const path = `/threads/${own.thread}/runs/${id}`;
    const read = async () => (await own.ask(`GET ${path}`)).body;
    const before = await read();
    const ids = before.required_action.submit_tool_outputs.tool_calls.map((one: { id: string }) => one.id);
    expect(ids).toHaveLength(2);
    const outputs = pick(ids).map((one) => ({ tool_call_id: one, output: 'x' }));
    const answer = await own.ask(`POST ${path}/submit_tool_outputs`, { tool_outputs: outputs });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(message);
    expect(await read()).toEqual(before);
  });

  test('that come twice at once count once', async () => {
    // The model answers the first when it has the second as well.
    const both = Promise.withResolvers<undefined>();
    let asked = 0;
    const brain = {
      name: 'slow',
      answer: async () => {
        asked += 1;
        if (asked === 1) return [{ type: 'call' as const, name: 'get_weather', arguments: {} }];
        if (asked === 3) both.resolve(undefined);
        await both.promise;
        return [{ type: 'text' as const, text: 'Sun.' }];
      },
    };
    const pace = { queued: 1000, work: 1000 };
    const own = await desk('Hello', { tools: [city('get_weather')] }, { brain, pace });
    const { id } = (await own.run()).body;
    own.sandbox.clock.advance(2000);
    const path = `/threads/${own.thread}/runs/${id}`;
    const [call] = (await own.ask(`GET ${path}`)).body.required_action.submit_tool_outputs.tool_calls;
    const body = { tool_outputs: [{ tool_call_id: call.id, output: 'sun' }] };
    const answers = await Promise.all([1, 2].map(() => own.ask(`POST ${path}/submit_tool_outputs`, body)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    own.sandbox.clock.advance(2000);
    expect((await own.ask(`GET ${path}/steps`)).body.data).toHaveLength(2);
  });

  test.for<[string, number]>([
    ['queued', 0],
    ['in_progress', 1000],
    ['completed', 2000],
  ])('of a run that is %s are refused', async ([status, ms]) => {
    const own = await desk('Hello');
    const { id } = (await own.run()).body;
    own.sandbox.clock.advance(ms);
    const body = { tool_outputs: [{ tool_call_id: 'call_x', output: 'x' }] };
    const answer = await own.ask(`POST /threads/${own.thread}/runs/${id}/submit_tool_outputs`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(status);
  });
});

test('a run that has ended cannot be cancelled', async () => {
  const own = await desk('Hello');
  const { id } = (await own.run()).body;
  own.sandbox.clock.advance(2000);
  const answer = await own.ask(`POST /threads/${own.thread}/runs/${id}/cancel`);
  expect(answer.status).toBe(400);
  expect(answer.body.error).toMatchObject({ param: null, code: null, message: expect.stringContaining('completed') });
});
