import OpenAI, { toFile } from 'openai';
import { describe, expect, onTestFinished, test } from 'vitest';
import { jsonLines } from '../../src/sandbox/jsonl.ts';
import { shapes } from '../recorded/shapes.ts';
import { form, start, startForAll, type Ask } from './asking.ts';
import { differencesFrom, profileOf } from './shape-of.ts';
import { chatLines, tuning } from './tuning.ts';

const one = startForAll({ pace: { queued: 1000, training: 9000 } });
const { ask } = one;

/** A job on lines of a training file. */
const jobOn = async (lines: string, body: object = {}) => (await tuning(ask, lines, body)).body;

const statusOf = async (id: string): Promise<string> => (await ask(`GET /fine_tuning/jobs/${id}`)).body.status;

test('the official client trains a model, uses it and deletes it', async () => {
  const client = new OpenAI({ baseURL: one.sandbox.url, apiKey: one.sandbox.key });
  const file = await client.files.create({
    file: await toFile(Buffer.from(chatLines(12)), 'a.jsonl'),
    purpose: 'fine-tune',
  });
  const job = await client.fineTuning.jobs.create({
    model: 'gpt-4o-mini',
    training_file: file.id,
    suffix: 'lamps',
    seed: 7,
  });
  expect(job).toMatchObject({ status: 'validating_files', seed: 7, error: {}, hyperparameters: { n_epochs: 'auto' } });
  one.sandbox.clock.advance(1000);
  expect((await client.fineTuning.jobs.retrieve(job.id)).status).toBe('queued');
  one.sandbox.clock.advance(1000);
  const running = await client.fineTuning.jobs.retrieve(job.id);
  expect([running.status, running.estimated_finish]).toEqual(['running', job.created_at + 11]);
  one.sandbox.clock.advance(9000);
  const done = await client.fineTuning.jobs.retrieve(job.id);
  expect(done).toMatchObject({
    status: 'succeeded',
    finished_at: job.created_at + 11,
    hyperparameters: { n_epochs: 3, batch_size: 1 },
  });
  expect(done.trained_tokens).toBeGreaterThan(0);
  const model = String(done.fine_tuned_model);
  expect(model).toMatch(/^ft:gpt-4o-mini-2024-07-18:sandbox:lamps:\w{8}$/);
  expect((await client.models.list()).data.map(({ id }) => id)).toContain(model);
  const checkpoints = (await client.fineTuning.jobs.checkpoints.list(job.id)).data;
  expect(checkpoints.map((all) => [all.step_number, all.fine_tuned_model_checkpoint])).toEqual([
    [36, model],
    [24, `${model}:ckpt-step-24`],
    [12, `${model}:ckpt-step-12`],
  ]);
  for (const name of [model, `${model}:ckpt-step-24`]) {
    const answer = await client.chat.completions.create({ model: name, messages: [{ role: 'user', content: 'Hi' }] });
    expect(answer.model).toBe(name);
  }
  const results = await (await client.files.content(String(done.result_files[0]))).text();
  expect(results.split('\n')).toHaveLength(38);
  expect(results).toMatch(/^step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n1,\d\.\d+,0\.\d+,,\n/);
  expect((await client.models.delete(model)).deleted).toBe(true);
  for (const name of [model, `${model}:ckpt-step-24`])
    await expect(client.chat.completions.create({ model: name, messages: [] as never })).rejects.toThrow(/./);
  await expect(client.models.retrieve(model)).rejects.toMatchObject({ status: 404 });
});

test('neither the model nor the result file is there before the job has succeeded', async () => {
  const job = await jobOn(chatLines(10));
  one.sandbox.clock.advance(10_999);
  const before = [await ask('GET /models'), await ask('GET /files?purpose=fine-tune-results')];
  one.sandbox.clock.advance(1);
  const { fine_tuned_model: model, result_files: files } = (await ask(`GET /fine_tuning/jobs/${job.id}`)).body;
  expect(before.flatMap(({ body }) => body.data.map(({ id }: { id: string }) => id))).not.toContain(model);
  expect(before[1]?.body.data.map(({ id }: { id: string }) => id)).not.toContain(files[0]);
  expect((await ask(`GET /models/${model}`)).body).toMatchObject({ owned_by: 'sandbox', created: job.created_at + 11 });
  expect((await ask(`GET /files/${files[0]}`)).body).toMatchObject({ purpose: 'fine-tune-results' });
});

test('the result file stands in the list where its time is, also after a pause', async () => {
  const project = { 'x-sandbox-project': 'order of files' };
  const own: Ask = (line, body) => ask(line, body, project);
  const { id } = (await tuning(own, chatLines(10))).body;
  one.sandbox.clock.advance(5000);
  await own(`POST /fine_tuning/jobs/${id}/pause`);
  one.sandbox.clock.advance(10_000);
  await own('POST /files', form('a'));
  await own(`POST /fine_tuning/jobs/${id}/resume`);
  one.sandbox.clock.advance(10_000);
  await own('POST /files', form('b'));
  const files = (await own('GET /files')).body.data as { purpose: string; created_at: number }[];
  expect(files.map(({ purpose }) => purpose)).toEqual(['assistants', 'fine-tune-results', 'assistants', 'fine-tune']);
  const times = files.map((file) => file.created_at);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

test('events are told page by page, the newest first, and those of the future are not', async () => {
  const job = await jobOn(chatLines(2), {
    method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 1 } } },
  });
  one.sandbox.clock.advance(1999);
  const early = (await ask(`GET /fine_tuning/jobs/${job.id}/events`)).body;
  one.sandbox.clock.advance(9001);
  const first = (await ask(`GET /fine_tuning/jobs/${job.id}/events?limit=4`)).body;
  const rest = (await ask(`GET /fine_tuning/jobs/${job.id}/events?after=${first.data[3].id}`)).body;
  const all = [...first.data, ...rest.data];
  expect([first.has_more, rest.has_more]).toEqual([true, false]);
  expect(all.slice(-early.data.length)).toEqual(early.data);
  expect(
    all.map(
      ({ level, type, message }) => `${level} ${type}: ${message.replaceAll(/(?:ft|file)[-:][\w:.-]+|=[\d.]+/g, '…')}`,
    ),
  ).toEqual([
    'info message: The job has successfully completed',
    'info message: New fine-tuned model created: …',
    'info metrics: Step 2/2: training loss…',
    'info metrics: Step 1/2: training loss…',
    'info message: Fine-tuning job started',
    'info message: Files validated, moving job to queued state',
    'warn message: There is no validation file, so overfitting does not show.',
    'warn message: The training file has 2 examples. Fewer than 10 may be refused elsewhere.',
    'info message: Validating training file: …',
    `info message: Created fine-tuning job: ${job.id}`,
  ]);
  expect((await ask(`GET /fine_tuning/jobs/${job.id}/events?after=ftevent-x`)).body.error.param).toBe('after');
});

const answered = { role: 'assistant', content: 'b' };
const asked = { role: 'user', content: 'a' };

describe('a training file', () => {
  const supervised = {};
  const dpo = { method: { type: 'dpo' } };
  const reinforced = {
    method: {
      type: 'reinforcement',
      reinforcement: { grader: { type: 'string_check', name: 'a', input: 'a', reference: 'a', operation: 'eq' } },
    },
  };
  test.for<[string, object, unknown, string]>([
    ['text', supervised, 'not JSON', 'Line 2 of the file is not a valid example: it is not valid JSON.'],
    ['a number', supervised, 5, 'it is not an object'],
    ['no messages', supervised, { prompt: 'a' }, "'messages' must be a list with at least one message"],
    [
      'an odd role',
      supervised,
      { messages: [{ role: 'x', content: 'a' }] },
      "message 1 of 'messages' needs a known 'role'",
    ],
    ['no answer', supervised, { messages: [asked] }, "'messages' has no message of the assistant"],
    ['no prompt', { model: 'babbage-002' }, { completion: 'a' }, "'prompt' must be a text"],
    [
      'no preference',
      dpo,
      { input: { messages: [asked] }, preferred_output: [answered] },
      "'non_preferred_output' must be",
    ],
    [
      'a preferred question',
      dpo,
      { input: { messages: [asked] }, preferred_output: [asked] },
      'must hold messages of the assistant',
    ],
    [
      'an answered prompt',
      reinforced,
      { messages: [asked, answered] },
      "the last one of 'messages' must not be of the assistant",
    ],
  ])('with %s fails the job, and the line is named', async ([, body, line, message]) => {
    const good: Record<string, object> = {
      dpo: { input: { messages: [asked] }, preferred_output: [answered], non_preferred_output: [answered] },
      reinforcement: { messages: [asked] },
      'babbage-002': { prompt: 'a', completion: 'b' },
    };
    const { method, model } = body as { method?: { type: string }; model?: string };
    const first = JSON.stringify(good[method?.type ?? model ?? ''] ?? { messages: [asked, answered] });
    const job = await jobOn(`${first}\n${typeof line === 'string' ? line : JSON.stringify(line)}\n`, body);
    one.sandbox.clock.advance(1000);
    const { status, error, finished_at: finished } = (await ask(`GET /fine_tuning/jobs/${job.id}`)).body;
    expect([status, error.code, error.param, finished]).toEqual([
      'failed',
      'invalid_training_file',
      'training_file',
      job.created_at + 1,
    ]);
    expect(error.message).toContain('Line 2 of the file');
    expect(error.message).toContain(message);
    const [newest] = (await ask(`GET /fine_tuning/jobs/${job.id}/events`)).body.data;
    expect(newest).toMatchObject({ level: 'error', message: error.message });
    expect((await ask(`GET /fine_tuning/jobs/${job.id}/checkpoints`)).body.data).toEqual([]);
  });

  const hundredThousand = Array.from({ length: 100_000 }, (_, index) =>
    index === 76_543 ? '{"messages": [' : JSON.stringify({ messages: [asked, answered] }),
  ).join('\n');

  test('of 100,000 lines with a single bad one fails the job at that line', async () => {
    const { id } = await jobOn(hundredThousand);
    one.sandbox.clock.advance(1000);
    expect((await ask(`GET /fine_tuning/jobs/${id}`)).body.error.message).toContain('Line 76544 ');
  });

  test('of 100,000 lines is read in turns, so that others are answered meanwhile', async () => {
    let turns = 0;
    let turn = setImmediate(function count() {
      turns += 1;
      turn = setImmediate(count);
    });
    let lines = 0;
    for await (const { line } of jsonLines([Buffer.from(hundredThousand)])) lines = line;
    clearImmediate(turn);
    expect([lines, turns >= 90]).toEqual([100_000, true]);
  });

  test('that is deleted before it was read fails the job; later it does not matter', async () => {
    const [early, late] = [await jobOn(chatLines(10)), await jobOn(chatLines(11))];
    await ask(`DELETE /files/${early.training_file}`);
    one.sandbox.clock.advance(1000);
    await ask(`DELETE /files/${late.training_file}`);
    expect((await ask(`GET /fine_tuning/jobs/${early.id}`)).body.error.code).toBe('deleted_training_file');
    one.sandbox.clock.advance(10_000);
    expect([await statusOf(early.id), await statusOf(late.id)]).toEqual(['failed', 'succeeded']);
  });
});

test.for<[string, object, string | null, string | null]>([
  ['an unknown file', { training_file: 'file-x' }, 'training_file', null],
  ['an unknown validation file', { validation_file: 'file-x' }, 'validation_file', null],
  ['an unknown model', { model: 'no-such-model' }, null, 'model_not_available'],
  ['a model that cannot be trained', { model: 'text-embedding-3-small' }, null, 'model_not_available'],
  ['no grader', { method: { type: 'reinforcement' } }, 'method.reinforcement', 'missing_required_parameter'],
])('%s is refused', async ([, body, param, code]) => {
  const { status, body: answer } = await tuning(ask, chatLines(1), body);
  expect([status, answer.error?.param, answer.error?.code]).toEqual([400, param, code]);
});

test('a file of another purpose is refused', async () => {
  const file = (await ask('POST /files', form(chatLines(10)))).body.id;
  const { status, body } = await ask('POST /fine_tuning/jobs', { model: 'gpt-4o-mini', training_file: file });
  expect([status, body.error.param]).toEqual([400, 'training_file']);
});

test('a job is paused at the end of its step, and goes on from there', async () => {
  const { id, created_at: created } = await jobOn(chatLines(3));
  const path = `/fine_tuning/jobs/${id}`;
  one.sandbox.clock.advance(2000 + 2500);
  expect((await ask(`POST ${path}/pause`)).body.status).toBe('pausing');
  one.sandbox.clock.advance(500);
  expect(await statusOf(id)).toBe('paused');
  one.sandbox.clock.advance(1_000_000);
  expect(await statusOf(id)).toBe('paused');
  expect((await ask(`POST ${path}/resume`)).body.status).toBe('queued');
  one.sandbox.clock.advance(1000 + 5999);
  expect(await statusOf(id)).toBe('running');
  one.sandbox.clock.advance(1);
  const done = (await ask(`GET ${path}`)).body;
  expect([done.status, done.finished_at]).toEqual(['succeeded', created + 1012]);
  expect((await ask(`POST ${path}/pause`)).status).toBe(400);
  expect((await ask(`POST ${path}/cancel`)).body.error.message).toContain('is succeeded');
});

test('a job that is paused before it runs does not start', async () => {
  const { id } = await jobOn(chatLines(3));
  expect((await ask(`POST /fine_tuning/jobs/${id}/pause`)).body.status).toBe('pausing');
  one.sandbox.clock.advance(50_000);
  expect(await statusOf(id)).toBe('paused');
  const messages = (await ask(`GET /fine_tuning/jobs/${id}/events`)).body.data.map(
    ({ message }: { message: string }) => message,
  );
  expect(messages).not.toContain('Fine-tuning job started');
});

test('jobs are listed by their metadata, the newest first', async () => {
  const project = { 'x-sandbox-project': 'listing' };
  const own: Ask = (line, body) => ask(line, body, project);
  for (const team of ['a', 'b', 'a']) await tuning(own, chatLines(1), { metadata: { team } });
  const teams = (await own('GET /fine_tuning/jobs')).body.data.map((job: { metadata: object }) => job.metadata);
  expect(teams).toEqual([{ team: 'a' }, { team: 'b' }, { team: 'a' }]);
  const { data } = (await own('GET /fine_tuning/jobs?metadata[team]=a')).body;
  expect(data).toHaveLength(2);
});

test('the official client gives projects access to a checkpoint, and takes it back', async () => {
  const admin = new OpenAI({ baseURL: one.sandbox.url, apiKey: '', adminAPIKey: 'sk-admin-a' } as never);
  const checkpoint = 'ft:gpt-4o-mini-2024-07-18:sandbox::abcdefgh:ckpt-step-4';
  const { permissions } = admin.fineTuning.checkpoints;
  const created = await permissions.create(checkpoint, { project_ids: ['proj_a', 'proj_b'] });
  expect(created.data.map(({ project_id }) => project_id)).toEqual(['proj_a', 'proj_b']);
  expect((await permissions.create(checkpoint, { project_ids: ['proj_a'] })).data[0]?.id).toBe(created.data[0]?.id);
  const [only] = (await permissions.list(checkpoint, { project_id: 'proj_b' })).data;
  expect(only?.id).toBe(created.data[1]?.id);
  await permissions.delete(String(only?.id), { fine_tuned_model_checkpoint: checkpoint });
  expect((await permissions.list(checkpoint)).data).toHaveLength(1);
  await expect(permissions.delete('cp_x', { fine_tuned_model_checkpoint: checkpoint })).rejects.toMatchObject({
    status: 404,
  });
});

test('answers have the recorded shapes', async () => {
  const { id } = await jobOn(chatLines(12), { model: 'gpt-3.5-turbo' });
  await ask(`POST /fine_tuning/jobs/${(await jobOn(chatLines(1))).id}/cancel`);
  one.sandbox.clock.advance(11_000);
  const job = '{fine_tuning_job_id}';
  const answers = {
    'POST /fine_tuning/jobs': (await tuning(ask, chatLines(10), { model: 'gpt-3.5-turbo' })).body,
    'GET /fine_tuning/jobs': (await ask('GET /fine_tuning/jobs?limit=3')).body,
    [`GET /fine_tuning/jobs/${job}/events`]: (await ask(`GET /fine_tuning/jobs/${id}/events`)).body,
    [`GET /fine_tuning/jobs/${job}/checkpoints`]: (await ask(`GET /fine_tuning/jobs/${id}/checkpoints`)).body,
    [`POST /fine_tuning/jobs/${job}/cancel`]: (
      await ask(`POST /fine_tuning/jobs/${(await jobOn(chatLines(1))).id}/cancel`)
    ).body,
    [`GET /fine_tuning/jobs/${job}`]: (await ask('GET /fine_tuning/jobs/ftjob-x')).body,
  };
  const differences = Object.entries(answers).flatMap(([operation, answer]) => {
    const recorded = shapes.filter((shape) => shape.operation === operation && shape.direction === 'answer');
    const alike = recorded.filter(({ status }) => (status === 200) === !('error' in answer && answer.error?.message));
    expect(alike.length, operation).toBeGreaterThan(0);
    return differencesFrom(profileOf(alike.map(({ value }) => value)), answer).map((text) => `${operation}: ${text}`);
  });
  expect(differences).toEqual([]);
});

test('a job goes on where it was when the sandbox is restored', async () => {
  const own = await start({ pace: { queued: 1000, training: 9000 } });
  onTestFinished(() => own.sandbox.close());
  const { id } = (await tuning(own.ask, chatLines(3))).body;
  own.sandbox.snapshot('a');
  await own.ask(`POST /fine_tuning/jobs/${id}/cancel`);
  own.sandbox.restore('a');
  own.sandbox.clock.advance(11_000);
  expect((await own.ask(`GET /fine_tuning/jobs/${id}`)).body.status).toBe('succeeded');
});
