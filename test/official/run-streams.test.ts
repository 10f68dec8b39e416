import type Official from 'openai';
import { AssistantStream as OfficialAssistant } from 'openai/lib/AssistantStream';
import { describe, expect, test } from 'vitest';
import { AssistantStream } from '../../src/client/helpers/assistant-stream.ts';
import { listen, outcome, withBoth } from '../helpers/both-clients.ts';

const run = { id: 'run_1', object: 'thread.run', thread_id: 'thread_1', status: 'queued' };
const step = {
  id: 'step_1',
  object: 'thread.run.step',
  run_id: 'run_1',
  thread_id: 'thread_1',
  status: 'in_progress',
  type: 'message_creation',
  step_details: { type: 'message_creation' },
};
const tools = { ...step, id: 'step_2', type: 'tool_calls', step_details: { type: 'tool_calls', tool_calls: [] } };
const assistant = {
  id: 'msg_1',
  object: 'thread.message',
  run_id: 'run_1',
  thread_id: 'thread_1',
  status: 'in_progress',
  role: 'assistant',
  content: [] as unknown[],
};
const textOf = (value: string, index?: number) => ({
  ...(index !== undefined && { index }),
  type: 'text',
  text: { value, annotations: [] },
});
const event = (name: string, data: object) => ({ event: name, data });
const told = [
  'connect',
  'event',
  'run',
  'messageCreated',
  'messageDone',
  'runStepCreated',
  'runStepDone',
  'toolCallDone',
  'textDone',
  'imageFileDone',
  'error',
  'abort',
  'end',
];
const runEvents = [
  event('thread.run.created', run),
  event('thread.run.in_progress', { ...run, status: 'in_progress' }),
  event('thread.run.step.created', step),
  event('thread.message.created', assistant),
  event('thread.message.delta', { id: 'msg_1', object: 'thread.message.delta', delta: { content: [textOf('He', 0)] } }),
  event('thread.message.delta', {
    id: 'msg_1',
    object: 'thread.message.delta',
    delta: { content: [textOf('llo', 0)] },
  }),
  event('thread.message.completed', { ...assistant, status: 'completed', content: [textOf('Hello')] }),
  event('thread.run.step.completed', { ...step, status: 'completed' }),
  event('thread.run.completed', { ...run, status: 'completed' }),
];
const callEvents = [
  event('thread.run.created', run),
  event('thread.run.step.created', tools),
  event('thread.run.step.delta', {
    id: 'step_2',
    delta: {
      step_details: {
        type: 'tool_calls',
        tool_calls: [{ index: 0, id: 'c1', type: 'function', function: { name: 'f', arguments: '' } }],
      },
    },
  }),
  event('thread.run.step.delta', {
    id: 'step_2',
    delta: {
      step_details: { type: 'tool_calls', tool_calls: [{ index: 0, type: 'function', function: { arguments: '{}' } }] },
    },
  }),
  event('thread.run.requires_action', { ...run, status: 'requires_action' }),
];

describe('the streams of runs tell what the official client tells', () => {
  type Call = (client: Official) => OfficialAssistant;
  const doors: readonly [string, Call][] = [
    ['runs.stream', (client) => client.beta.threads.runs.stream('thread_1', { assistant_id: 'a' })],
    ['runs.createAndStream', (client) => client.beta.threads.runs.createAndStream('thread_1', { assistant_id: 'a' })],
    ['threads.createAndRunStream', (client) => client.beta.threads.createAndRunStream({ assistant_id: 'a' })],
    [
      'runs.submitToolOutputsStream',
      (client) =>
        client.beta.threads.runs.submitToolOutputsStream('run_1', { thread_id: 'thread_1', tool_outputs: [] }),
    ],
  ];
  test.for(doors)('%s', async ([, open]) => {
    const { official, ours } = await withBoth([{ events: runEvents }], async (client, sent) => {
      const runner = open(client);
      const seen = listen(runner as never, told);
      return [
        await outcome(runner.finalRun()),
        await outcome(runner.finalMessages()),
        await outcome(runner.finalRunSteps()),
        seen,
        sent,
      ];
    });
    expect(ours).toEqual(official);
  });

  test('the order of all events', async () => {
    const all = [
      ...told.slice(0, -3),
      'messageDelta',
      'textCreated',
      'textDelta',
      'runStepDelta',
      'toolCallCreated',
      'toolCallDelta',
    ];
    for (const events of [runEvents, callEvents]) {
      const { official, ours } = await withBoth([{ events }], async (client) => {
        const runner = client.beta.threads.runs.stream('thread_1', { assistant_id: 'a' });
        const seen = listen(runner as never, all);
        await outcome(runner.done());
        return seen.map((each) => (each as unknown[])[0]);
      });
      expect(ours).toEqual(official);
    }
  });

  test('deltas are joined alike', () => {
    const [value, delta] = [
      { a: 'x', n: { t: 'y' } },
      { a: 'z', n: { t: 'w' } },
    ];
    expect(AssistantStream.accumulateDelta(structuredClone(value), delta)).toEqual(
      OfficialAssistant.accumulateDelta(structuredClone(value), delta),
    );
  });
});
