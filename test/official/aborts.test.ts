import { expect, test } from 'vitest';
import type Official from 'openai';
import { listen, outcome, withBoth } from '../helpers/both-clients.ts';
import { text } from '../helpers/chat-script.ts';

interface Runner {
  abort(): void;
  done(): Promise<void>;
  on(event: never, listener: () => void): unknown;
}

const response = { id: 'resp_1', object: 'response', status: 'in_progress', output: [] };
const responseEvents = ['response.created', 'response.in_progress', 'response.completed'].map((type, at) => ({
  type,
  response,
  sequence_number: at,
}));
const run = { id: 'run_1', object: 'thread.run', status: 'queued', thread_id: 'thread_1' };
const runEvents = ['thread.run.created', 'thread.run.queued', 'thread.run.completed'].map((event) => ({
  event,
  data: run,
}));

// What comes after the abort was there before it.
test.for<[name: string, events: readonly object[], event: string, start: (client: Official) => unknown]>([
  ['a completion', text, 'chunk', (client) => client.chat.completions.stream({ model: 'm', messages: [] })],
  ['a response', responseEvents, 'event', (client) => client.responses.stream({ model: 'm', input: 'x' })],
  ['a run', runEvents, 'event', (client) => client.beta.threads.runs.stream('thread_1', { assistant_id: 'a' })],
])('nothing is told after a listener aborts: %s', async ([, events, event, start]) => {
  const { official, ours } = await withBoth([{ events, end: '', atOnce: true }], async (client) => {
    const runner = start(client) as Runner;
    runner.on(event as never, () => runner.abort());
    const told = listen(runner, [event, 'error', 'abort', 'end']);
    return [await outcome(runner.done()), told.map((each) => (each as string[])[0])];
  });
  expect(ours).toEqual(official);
  expect(ours[0]).toBe('fails: APIUserAbortError');
});
