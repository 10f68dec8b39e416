import type Official from 'openai';
import { expect, test } from 'vitest';
import { outcome, withBoth } from '../helpers/both-clients.ts';

const at = (status: string) => ({ id: 'it_1', thread_id: 'thread_1', status });
const begun = [at('in_progress'), at('in_progress'), at('completed')];
const each = { pollIntervalMs: 1 };

test.for<[name: string, work: (client: Official) => Promise<unknown>]>([
  ['a run', (client) => client.beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'a' }, each)],
  ['a thread and its run', (client) => client.beta.threads.createAndRunPoll({ assistant_id: 'a' }, each)],
  [
    'outputs of tools',
    (client) =>
      client.beta.threads.runs.submitToolOutputsAndPoll('it_1', { thread_id: 'thread_1', tool_outputs: [] }, each),
  ],
  ['a run that is there', (client) => client.beta.threads.runs.poll('it_1', { thread_id: 'thread_1' }, each)],
  ['a file of a store', (client) => client.vectorStores.files.createAndPoll('vs_1', { file_id: 'f' }, each)],
  ['files of a store', (client) => client.vectorStores.fileBatches.createAndPoll('vs_1', { file_ids: ['f'] }, each)],
  ['files that are there', (client) => client.vectorStores.fileBatches.poll('vs_1', 'it_1', each)],
])('%s is polled with the official requests', async ([, work]) => {
  const { official, ours } = await withBoth(begun, async (client, sent) => [await outcome(work(client)), sent]);
  expect(ours).toEqual(official);
});

test('no file is refused', async () => {
  const both = await withBoth(begun, async (client, sent) => [
    await outcome(client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files: [] })),
    sent,
  ]);
  expect([both.official, both.ours]).toEqual([
    ['fails: Error', []],
    ['fails: OpenAIError', []],
  ]);
});
