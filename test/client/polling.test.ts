import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { APIConnectionTimeoutError, PollTimeoutError } from '../../src/client/index.ts';
import { answering, errorOf, json } from '../helpers/client.ts';
import { skipWaiting } from '../helpers/skip-waiting.ts';

const at = (status: string, headers: Record<string, string> = {}): Response =>
  json({ id: 'run_1', thread_id: 'thread_1', status }, 200, { 'openai-poll-after-ms': '1', ...headers });
const sent = (requests: readonly Request[]): string[] =>
  requests.map(({ method, url }) => `${method} ${url.slice(new URL('/v1', url).href.length)}`);
const quick = { pollIntervalMs: 1 };

describe('poll', () => {
  skipWaiting();

  test('reads until nothing is left to wait for; what it does not know, it waits on', async () => {
    const { client, requests } = answering([at('queued'), at('unheard_of'), at('in_progress'), at('requires_action')]);
    expect((await client.beta.threads.runs.poll('run_1', { thread_id: 'thread_1' })).status).toBe('requires_action');
    expect(sent(requests)).toEqual(Array(4).fill('GET /threads/thread_1/runs/run_1'));
  });

  test('with the ids in the order of the official client', async () => {
    const { client, requests } = answering([at('completed')]);
    await client.vectorStores.files.poll('vs_1', 'file_1');
    await client.vectorStores.files.poll('file_1', { vector_store_id: 'vs_1' });
    expect(sent(requests)).toEqual(Array(2).fill('GET /vector_stores/vs_1/files/file_1'));
  });

  test('gives up after a while, with what it read last', async () => {
    const { client } = answering([at('queued')]);
    const error: PollTimeoutError<{ status: string }> = await errorOf(
      client.beta.threads.runs.poll('run_1', { thread_id: 't' }, { ...quick, maxWaitMs: 20 }),
    );
    expect(error).toBeInstanceOf(PollTimeoutError);
    // What the official client throws when it gives up.
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect([error.last.status, error.message]).toEqual([
      'queued',
      'GET /threads/{thread_id}/runs/{run_id}: still "queued" after 20 ms.',
    ]);
  });

  test('an abort interrupts the wait', async () => {
    const { client } = answering([at('queued', { 'openai-poll-after-ms': '60000' })]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const pending = client.beta.threads.runs.poll('run_1', { thread_id: 't' }, { signal: controller.signal });
    expect(((await errorOf(pending)) as Error).name).toBe('APIUserAbortError');
  });

  test('the option wins over the header', async () => {
    const { client } = answering([at('queued', { 'openai-poll-after-ms': '60000' }), at('completed')]);
    expect((await client.beta.threads.runs.poll('run_1', { thread_id: 't' }, quick)).status).toBe('completed');
  });
});

describe('files.waitForProcessing', () => {
  skipWaiting();

  test('looks until the file has been read, with the names of the official client', async () => {
    const { client, requests } = answering([at('uploaded'), at('processed')]);
    expect((await client.files.waitForProcessing('file_1', { pollInterval: 1 })).status).toBe('processed');
    expect(sent(requests)).toEqual(Array(2).fill('GET /files/file_1'));
  });

  test('gives up after `maxWait`', async () => {
    const { client } = answering([at('uploaded')]);
    const pending = client.files.waitForProcessing('file_1', { pollInterval: 1, maxWait: 10 });
    expect(await errorOf(pending)).toBeInstanceOf(PollTimeoutError);
  });

  test('every five seconds by default, whatever the server says', async () => {
    const started = Date.now();
    const { client, requests } = answering([at('uploaded'), at('uploaded'), at('processed')]);
    expect((await client.files.waitForProcessing('file_1')).status).toBe('processed');
    expect([requests.length, Date.now() - started]).toEqual([3, 10_000]);
  });
});

describe('what starts work and follows it', () => {
  test.for<
    [name: string, call: (client: ReturnType<typeof answering>['client']) => Promise<unknown>, want: readonly string[]]
  >([
    [
      'beta.threads.runs.createAndPoll',
      (client) => client.beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'a' }, quick),
      ['POST /threads/thread_1/runs', 'GET /threads/thread_1/runs/run_1'],
    ],
    [
      'beta.threads.createAndRunPoll',
      (client) => client.beta.threads.createAndRunPoll({ assistant_id: 'a' }, quick),
      ['POST /threads/runs', 'GET /threads/thread_1/runs/run_1'],
    ],
    [
      'beta.threads.runs.submitToolOutputsAndPoll',
      (client) =>
        client.beta.threads.runs.submitToolOutputsAndPoll('run_1', { thread_id: 'thread_1', tool_outputs: [] }, quick),
      ['POST /threads/thread_1/runs/run_1/submit_tool_outputs', 'GET /threads/thread_1/runs/run_1'],
    ],
    [
      'vectorStores.createAndPoll',
      (client) => client.vectorStores.createAndPoll({}, quick),
      ['POST /vector_stores', 'GET /vector_stores/run_1'],
    ],
    [
      'vectorStores.files.createAndPoll',
      (client) => client.vectorStores.files.createAndPoll('vs_1', { file_id: 'f' }, quick),
      ['POST /vector_stores/vs_1/files', 'GET /vector_stores/vs_1/files/run_1'],
    ],
    [
      'vectorStores.fileBatches.createAndPoll',
      (client) => client.vectorStores.fileBatches.createAndPoll('vs_1', { file_ids: ['f'] }, quick),
      ['POST /vector_stores/vs_1/file_batches', 'GET /vector_stores/vs_1/file_batches/run_1'],
    ],
    [
      'fineTuning.jobs.createAndPoll',
      (client) => client.fineTuning.jobs.createAndPoll({ model: 'm', training_file: 'f' }, quick),
      ['POST /fine_tuning/jobs', 'GET /fine_tuning/jobs/run_1'],
    ],
  ])('%s', async ([name, call, want]) => {
    const end = name.startsWith('fineTuning') ? 'succeeded' : 'completed';
    const { client, requests } = answering([at('queued'), at('running'), at(end)]);
    expect(await call(client)).toMatchObject({ status: end });
    expect(sent(requests)).toEqual([...want, want[1]]);
  });

  test('an upload, whose body is a form', async () => {
    const { client, requests } = answering([at('uploaded'), at('error')]);
    const params = { file: new File(['text'], 'a.txt'), purpose: 'assistants' } as const;
    expect((await client.files.createAndPoll(params, quick)).status).toBe('error');
    expect(sent(requests)).toEqual(['POST /files', 'GET /files/run_1']);
    expect((await requests[0]?.formData())?.get('file')).toMatchObject({ name: 'a.txt' });
  });

  test.for([
    ['that is done at once', [0]],
    ['that takes a while', [1, 0]],
  ] as const)('a response %s has its texts joined', async ([, left]) => {
    const content = [{ type: 'output_text', text: 'Hello' }];
    const output = [{ type: 'message', content }];
    const answers = left.map((more) => json({ id: 'resp_1', status: more ? 'in_progress' : 'completed', output }));
    const { client } = answering(answers);
    expect((await client.responses.createAndPoll({ model: 'm', input: 'i' }, quick)).output_text).toBe('Hello');
    expect((await client.responses.poll('resp_1', quick)).output_text).toBe('Hello');
  });

  test('eval runs', async () => {
    const { client, requests } = answering([at('queued'), at('canceled')]);
    const params = { data_source: { type: 'jsonl', source: { type: 'file_id', id: 'f' } } } as const;
    expect((await client.evals.runs.createAndPoll('eval_1', params, quick)).status).toBe('canceled');
    expect(sent(requests)).toEqual(['POST /evals/eval_1/runs', 'GET /evals/eval_1/runs/run_1']);
  });

  test('work that is done at once is not asked for', async () => {
    const { client, requests } = answering([at('completed')]);
    await client.beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'a' }, { idempotencyKey: 'k' });
    expect(requests).toHaveLength(1);
  });

  test('the idempotency key is that of the start alone', async () => {
    const { client, requests } = answering([at('queued'), at('completed')]);
    await client.beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'a' }, { ...quick, idempotencyKey: 'k' });
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['k', null]);
  });

  test('an answer without an id', async () => {
    const { client } = answering([json({ status: 'queued' })]);
    const error: Error = await errorOf(client.beta.threads.runs.createAndPoll('t', { assistant_id: 'a' }, quick));
    expect(error.message).toContain('does not say "run_id"');
  });
});

/** Holds work back until so much of it is under way, and some turns longer, in which more could start. */
function holding(count: number): { hold: <T>(work: () => Promise<T>) => Promise<T>; most: () => number } {
  const reached = Promise.withResolvers<void>();
  let [running, most] = [0, 0];
  return {
    most: () => most,
    async hold(work) {
      most = Math.max(most, (running += 1));
      if (running === count) reached.resolve();
      await reached.promise;
      for (let turn = 0; turn < 20; turn += 1) await nextTurn();
      return work().finally(() => (running -= 1));
    },
  };
}

describe('uploadAndPoll', () => {
  const file = new File(['text'], 'a.txt');

  test('one file', async () => {
    const { client, requests } = answering([json({ id: 'file_1' }), at('in_progress'), at('completed')]);
    await client.vectorStores.files.uploadAndPoll('vs_1', file, quick);
    expect(sent(requests)).toEqual([
      'POST /files',
      'POST /vector_stores/vs_1/files',
      'GET /vector_stores/vs_1/files/run_1',
    ]);
    expect((await requests[0]?.formData())?.get('purpose')).toBe('assistants');
    expect(await requests[1]?.json()).toEqual({ file_id: 'file_1' });
  });

  test('several, in order, five at a time', async () => {
    const { hold, most } = holding(5);
    const store = async (request: Request): Promise<Response> => {
      if (!request.url.endsWith('/files')) return at('completed');
      const stored = (await hold(() => request.formData())).get('file') as File;
      return json({ id: `id-${stored.name}` });
    };
    const { client, requests } = answering([store]);
    const files = Array.from({ length: 12 }, (_, index) => new File(['x'], `${index}`));
    await client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files, fileIds: ['old'] }, quick);
    expect(most()).toBe(5);
    expect(await requests.at(-1)?.json()).toEqual({ file_ids: ['old', ...files.map(({ name }) => `id-${name}`)] });
  });

  test.for([1, 2])('as many at a time as is said: %i', async (maxConcurrency) => {
    const { hold, most } = holding(maxConcurrency);
    const store = async (request: Request): Promise<Response> =>
      request.url.endsWith('/files') ? hold(async () => json({ id: 'file_1' })) : at('completed');
    const { client } = answering([store]);
    const files = [file, file, file, file];
    await client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files }, { ...quick, maxConcurrency });
    expect(most()).toBe(maxConcurrency);
    const none = client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files }, { maxConcurrency: 0 });
    expect(((await errorOf(none)) as Error).message).toContain('`maxConcurrency` must be at least 1');
  });

  test('the idempotency key is that of the last request that writes', async () => {
    const { client, requests } = answering([json({ id: 'file_1' }), at('in_progress'), at('completed')]);
    await client.vectorStores.files.uploadAndPoll('vs_1', file, { ...quick, idempotencyKey: 'k' });
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual([null, 'k', null]);
  });

  test('`upload` does not wait', async () => {
    const { client, requests } = answering([json({ id: 'file_1' }), at('in_progress')]);
    expect((await client.vectorStores.files.upload('vs_1', file)).status).toBe('in_progress');
    expect(sent(requests)).toEqual(['POST /files', 'POST /vector_stores/vs_1/files']);
  });

  test('one that fails ends it', async () => {
    const { client, requests } = answering([json({ error: { message: 'No.' } }, 400)]);
    const files = Array.from({ length: 12 }, () => file);
    expect(((await errorOf(client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files }))) as Error).name).toBe(
      'BadRequestError',
    );
    expect(requests.length).toBeLessThanOrEqual(5);
  });
});
