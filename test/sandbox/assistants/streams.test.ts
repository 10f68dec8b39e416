import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRun } from '../../../src/accumulate/checked-run.ts';
import { parseEvents } from '../../../src/openapi/event-stream.ts';
import { createScript } from '../../../src/sandbox/index.ts';
import { desk, weather, type Desk } from './on-threads.ts';

interface Told {
  readonly names: readonly string[];
  readonly last: { readonly status: string; readonly [name: string]: unknown };
  readonly problems: readonly unknown[];
}

/** The events of a stream: names in order, equal neighbours once, and what their fold finds. */
function read(text: string, resumes = false): Told {
  const events = parseEvents(text);
  const fold = checkRun({ resumes });
  const problems = events
    .filter(({ data }) => data !== '[DONE]')
    .flatMap(({ event = '', data }) => fold.add({ name: event, data: JSON.parse(data) }));
  const names = events.map(({ event = '' }) => event.replace('thread.', ''));
  return {
    names: names.filter((name, at) => name !== names[at - 1]),
    last: fold.value() as Told['last'],
    problems: [...problems, ...fold.missing()],
  };
}

const messageStep = [
  'run.step.created',
  'run.step.in_progress',
  'message.created',
  'message.in_progress',
  'message.delta',
  'message.completed',
  'run.step.completed',
];
const begin = ['run.created', 'run.queued', 'run.in_progress'];

test('a run that answers', async () => {
  const own = await desk('Hello');
  const { headers, text } = await own.run({ stream: true });
  expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(text.endsWith('event: done\ndata: [DONE]\n\n')).toBe(true);
  const { names, problems, last } = read(text);
  expect(names).toEqual([...begin, ...messageStep, 'run.completed', 'done']);
  expect(problems).toEqual([]);
  expect((await own.ask(`GET /threads/${own.thread}/runs/${String(last['id'])}`)).body).toEqual(last);
});

test('a thread and a run at once', async () => {
  const own = await desk('Hello');
  const { text } = await own.ask('POST /threads/runs', {
    assistant_id: own.assistant,
    thread: { messages: [{ role: 'user', content: 'Hi' }] },
    stream: true,
  });
  const { names, problems } = read(text);
  expect(names).toEqual(['created', ...begin, ...messageStep, 'run.completed', 'done']);
  expect(problems).toEqual([]);
});

test('a run that calls, and goes on with the outputs', async () => {
  const own = await desk('The weather in Rome?', { tools: [weather] });
  const waiting = read((await own.run({ stream: true })).text);
  const call = ['run.step.created', 'run.step.in_progress', 'run.step.delta'];
  expect(waiting.names).toEqual([...begin, ...call, 'run.requires_action', 'done']);
  expect(waiting.problems).toEqual([]);
  const { id } = waiting.last as { id?: string };
  const action = waiting.last['required_action'] as {
    submit_tool_outputs: { tool_calls: readonly { id: string }[] };
  };
  const outputs = action.submit_tool_outputs.tool_calls.map((one) => ({ tool_call_id: one.id, output: 'sun' }));
  const path = `/threads/${own.thread}/runs/${id}/submit_tool_outputs`;
  const resumed = read((await own.ask(`POST ${path}`, { tool_outputs: outputs, stream: true })).text, true);
  expect(resumed.names).toEqual([
    'run.step.completed',
    'run.queued',
    'run.in_progress',
    ...messageStep,
    'run.completed',
    'done',
  ]);
  expect(resumed.problems).toEqual([]);
});

test('the code interpreter of a script: its code, then each output', async () => {
  const ran = { input: '1+1', outputs: [{ type: 'logs', logs: '2' }] };
  const brain = createScript([{ answer: [{ call: { name: 'code_interpreter', arguments: ran } }, 'It is 2.'] }]);
  const own = await desk('Compute', { tools: [{ type: 'code_interpreter' }] }, { brain });
  const { names, problems } = read((await own.run({ stream: true })).text);
  const call = ['run.step.created', 'run.step.in_progress', 'run.step.delta', 'run.step.completed'];
  expect(names).toEqual([...begin, ...call, ...messageStep, 'run.completed', 'done']);
  expect(problems).toEqual([]);
});

describe('other ends', () => {
  test('a failure', async () => {
    const brain = createScript([{ answer: { error: { status: 500, message: 'Broken.' } } }]);
    const own = await desk('Hello', {}, { brain });
    const { names, problems, last } = read((await own.run({ stream: true })).text);
    expect(names.slice(-4)).toEqual(['message.incomplete', 'run.step.failed', 'run.failed', 'done']);
    expect(last['last_error']).toEqual({ code: 'server_error', message: 'Broken.' });
    expect(problems).toEqual([]);
  });

  test('a budget that is spent', async () => {
    const brain = createScript([{ answer: 'lamp '.repeat(400) }]);
    const own = await desk('Hello', {}, { brain });
    const { names, problems } = read((await own.run({ stream: true, max_completion_tokens: 256 })).text);
    expect(names.slice(-4)).toEqual(['message.incomplete', 'run.step.completed', 'run.incomplete', 'done']);
    expect(problems).toEqual([]);
  });

  /** A run that says a word a second, and what is done to it after some of them. */
  async function interrupted(interrupt: (own: Desk, run: string) => Promise<unknown>): Promise<Told> {
    const brain = createScript([{ answer: 'one two three four five six seven eight' }]);
    const own = await desk('Hello', {}, { brain, pace: { tokensPerSecond: 1, queued: 1000 } });
    const stream = own.run({ stream: true });
    const running = async (): Promise<string> => {
      const [run] = (await own.ask(`GET /threads/${own.thread}/runs`)).body.data;
      return run?.status === 'in_progress' ? run.id : running();
    };
    const run = await running();
    own.sandbox.clock.advance(3000);
    await interrupt(own, run);
    own.sandbox.clock.advance(1000);
    return read((await stream).text);
  }

  test('a run that is cancelled in between', async () => {
    const { names, problems, last } = await interrupted((own, run) =>
      own.ask(`POST /threads/${own.thread}/runs/${run}/cancel`),
    );
    expect(names.slice(-5)).toEqual([
      'run.cancelling',
      'message.incomplete',
      'run.step.cancelled',
      'run.cancelled',
      'done',
    ]);
    expect(last.status).toBe('cancelled');
    expect(problems).toEqual([]);
  });

  test('a thread that is deleted in between', async () => {
    const { names } = await interrupted((own) => own.ask(`DELETE /threads/${own.thread}`));
    expect(names.slice(-2)).toEqual(['error', 'done']);
  });

  test('a run that expires before it has said everything', async () => {
    const brain = createScript([{ answer: 'one two three four five six' }]);
    const own = await desk('Hello', {}, { brain, pace: { tokensPerSecond: 0.005 } });
    const stream = own.run({ stream: true });
    const advance = async (): Promise<void> => {
      const [run] = (await own.ask(`GET /threads/${own.thread}/runs`)).body.data;
      if (run === undefined || run.status === 'in_progress') {
        own.sandbox.clock.advance(run === undefined ? 0 : 100_000);
        await advance();
      }
    };
    await advance();
    const { names, problems, last } = read((await stream).text);
    expect(names.slice(-4)).toEqual(['message.incomplete', 'run.step.expired', 'run.expired', 'done']);
    expect(last.status).toBe('expired');
    expect(problems).toEqual([]);
  });
});

test('whenever a run is cancelled, its stream is whole, and agrees with what is kept', async () => {
  const ran = { input: '1+1', outputs: [{ type: 'logs', logs: '2' }] };
  const brain = createScript([{ answer: [{ call: { name: 'code_interpreter', arguments: ran } }, 'It is two.'] }]);
  const pace = { tokensPerSecond: 1, queued: 1000 };
  const own = await desk('Compute', { tools: [{ type: 'code_interpreter' }] }, { brain, pace });
  const cancelledAfter = async (steps: readonly number[]): Promise<void> => {
    const thread = (await own.ask('POST /threads', { messages: [{ role: 'user', content: 'Compute' }] })).body.id;
    const stream = own.ask(`POST /threads/${thread}/runs`, { assistant_id: own.assistant, stream: true });
    const begun = async (): Promise<string> =>
      (await own.ask(`GET /threads/${thread}/runs`)).body.data[0]?.id ?? begun();
    const path = `/threads/${thread}/runs/${await begun()}`;
    for (const ms of steps) own.sandbox.clock.advance(ms);
    await own.ask(`POST ${path}/cancel`);
    own.sandbox.clock.advance(1_000_000);
    const { problems, last } = read((await stream).text);
    expect(problems).toEqual([]);
    expect((await own.ask(`GET ${path}`)).body).toEqual(last);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(500, 1000, 2500, 3333), { maxLength: 8 }), cancelledAfter),
    { numRuns: 25, endOnFailure: true },
  );
  expect(own.failures).toEqual([]);
});
