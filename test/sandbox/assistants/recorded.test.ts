import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEvents } from '../../../src/openapi/event-stream.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/sandbox.ts';
import { shapes, type RecordedEvent, type Shape } from '../../recorded/shapes.ts';
import { asking, type Ask } from '../asking.ts';
import { differencesFrom, profileOf, type Profile } from '../shape-of.ts';
import { weather } from './on-threads.ts';

let sandbox: Sandbox;
let ask: Ask;
beforeAll(async () => {
  sandbox = await createSandbox({ pace: { queued: 0, work: 0 } });
  ask = asking(sandbox);
});
afterAll(() => sandbox.close());

type Members = Readonly<Record<string, unknown>>;

const ours = shapes.filter(({ operation }) => /\/(?:assistants|threads)/.test(operation));

/** Shapes before version 2 of the API are history. */
const isOfToday = ({ newest, status }: Shape): boolean => status === 200 && newest !== null && newest >= '2025';

/** The recorded objects of each kind: an object has one shape, whichever operation answers it. */
const profiles: ReadonlyMap<string, Profile> = new Map(
  [
    ...Map.groupBy(
      ours
        .filter((shape) => shape.direction === 'answer' && isOfToday(shape))
        .flatMap(({ value }) => objectsIn(value as Members)),
      ({ object }) => String(object),
    ),
  ].map(([kind, all]) => [kind, profileOf(all)]),
);

function objectsIn(answer: Members): readonly Members[] {
  return Array.isArray(answer['data']) ? [{ ...answer, data: [] }, ...(answer['data'] as Members[])] : [answer];
}

/** What a caller sends comes back: files and stores of tools, limits, instructions, which few recorded callers have. */
const argued =
  /\/(?:tool_resources\/|max_(?:prompt|completion)_tokens is number|instructions is string, recorded: null)/;

const differencesOf = (answer: Members): readonly string[] =>
  objectsIn(answer).flatMap((object) => {
    const profile = profiles.get(String(object['object']));
    return profile ? unargued(differencesFrom(profile, object)).map((one) => `${String(object['object'])}${one}`) : [];
  });

const unargued = (differences: readonly string[]): readonly string[] => differences.filter((one) => !argued.test(one));

/** What the paths of the recorded requests name. The run has outputs that it waits for, or has ended. */
async function stateFor(waits: boolean): Promise<Readonly<Record<string, string>>> {
  const assistant = (await ask('POST /assistants', { model: 'gpt-4o', instructions: 'Be kind.', tools: [weather] }))
    .body.id;
  const messages = [{ role: 'user', content: waits ? 'The weather in Rome?' : 'Hello' }];
  const body = { assistant_id: assistant, thread: { messages } };
  const run = (await ask('POST /threads/runs', body)).body;
  const path = `/threads/${run.thread_id}`;
  const { required_action: action } = (await ask(`GET ${path}/runs/${run.id}`)).body;
  return {
    assistant_id: assistant,
    thread_id: run.thread_id,
    run_id: run.id,
    message_id: (await ask(`GET ${path}/messages`)).body.data[0].id,
    step_id: (await ask(`GET ${path}/runs/${run.id}/steps`)).body.data[0].id,
    tool_call_id: action?.submit_tool_outputs.tool_calls[0].id,
  };
}

/** Sends a recorded request, with the ids of what is there. */
async function send(operation: string, value: unknown) {
  const state = await stateFor(operation.endsWith('submit_tool_outputs'));
  const line = operation.replaceAll(/\{(\w+)\}/g, (_, name: string) => state[name] ?? name);
  const text = JSON.stringify(value)
    .replaceAll(/"(assistant_id|tool_call_id)":"[^"]*"/g, (_, name: string) => `"${name}":"${state[name] ?? ''}"`)
    // It was recorded when the limits had no least value.
    .replace('"max_completion_tokens":16', '"max_completion_tokens":256');
  return ask(line, operation.startsWith('GET') ? undefined : text);
}

/** Files of the recordings are not there. */
const ofTheRecording = /No such file/;

const requests = ours.filter(({ direction, operation }) => direction === 'request' && operation.startsWith('POST'));

test.for([...new Set(requests.map(({ operation }) => operation))])(
  '%s answers recorded requests in the recorded shape, for at least 95 in 100 of them',
  async (operation) => {
    const count = { all: 0, equal: 0, odd: [] as string[] };
    for (const { id, recordings, value } of requests.filter((one) => one.operation === operation)) {
      const { stream: _, ...body } = value as Members;
      const answer = await send(operation, body);
      if (answer.status !== 200 && ofTheRecording.test(answer.text)) continue;
      const differences = answer.status === 200 ? differencesOf(answer.body) : [answer.text];
      count.all += recordings;
      if (differences.length === 0) count.equal += recordings;
      else count.odd.push(`${id}: ${differences.join('; ')}`);
    }
    expect(count.all).toBeGreaterThan(0);
    expect(count.equal / count.all, count.odd.join('\n')).toBeGreaterThanOrEqual(0.95);
  },
);

test.for([
  'GET /assistants',
  'GET /assistants/{assistant_id}',
  'GET /threads/{thread_id}',
  'GET /threads/{thread_id}/messages',
  'GET /threads/{thread_id}/messages/{message_id}',
  'GET /threads/{thread_id}/runs',
  'GET /threads/{thread_id}/runs/{run_id}',
  'GET /threads/{thread_id}/runs/{run_id}/steps',
  'GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}',
  'DELETE /threads/{thread_id}/messages/{message_id}',
])('%s answers in the recorded shape', async (operation) => {
  const answer = await send(operation, {});
  expect(answer.status).toBe(200);
  expect(differencesOf(answer.body)).toEqual([]);
});

describe('streams', () => {
  const events = ours
    .filter((shape) => shape.direction === 'events' && isOfToday(shape))
    .flatMap(({ value }) => value as readonly RecordedEvent[]);
  const byName = new Map(
    [...Map.groupBy(events, ({ event }) => String(event))].map(([name, all]) => [
      name,
      profileOf(all.map(({ data }) => data)),
    ]),
  );

  test.for(requests.filter(({ operation, value }) => /runs$|outputs$/.test(operation) && value !== null))(
    '$operation, $id: events have the recorded shapes',
    async ({ operation, value }) => {
      const answer = await send(operation, { ...(value as Members), stream: true });
      const sent = parseEvents(answer.text).filter(({ data }) => data !== '[DONE]');
      expect(sent.length).toBeGreaterThan(5);
      const differences = sent.flatMap(({ event = '', data }) => {
        const profile = byName.get(event);
        return profile ? unargued(differencesFrom(profile, JSON.parse(data))).map((one) => `${event}${one}`) : [];
      });
      expect(differences).toEqual([]);
    },
  );
});
