import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEvents } from '../../src/openapi/event-stream.ts';
import { shapes, type RecordedEvent, type Shape } from '../recorded/shapes.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { asking, type Ask } from './asking.ts';
import { differencesFrom, profileOf, type Profile } from './shape-of.ts';

let sandbox: Sandbox;
let ask: Ask;
beforeAll(async () => {
  // Its clock runs, because streams of the background wait for it.
  sandbox = await createSandbox({ pace: { queued: 0, work: 0 } });
  ask = asking(sandbox);
});
afterAll(() => sandbox.close());

const operations = [
  'POST /chat/completions',
  'POST /completions',
  'POST /embeddings',
  'POST /moderations',
  'POST /responses',
  'POST /responses/compact',
  'POST /responses/input_tokens',
  'POST /vector_stores',
];

/** What was recorded of an operation: of the last year if there is any, because older forms can be history. */
function recorded(operation: string, direction: Shape['direction']): readonly Shape[] {
  const all = shapes.filter(
    (one_) => one_.operation === operation && one_.direction === direction && one_.status === 200,
  );
  const newest = all.filter(({ newest: month }) => month !== null && month >= '2026-01');
  return newest.length > 0 ? newest : all;
}

/** Refusals that say nothing about shapes: texts and ids of the recordings are made up, and their state is not there. */
const ofTheRecording =
  /must contain the word "json"|There is no response with the id|No such file|There is no vector store|No call was found/;

/** Differences that a recording or the contract explains. */
const argued: readonly RegExp[] = [
  // Every recorded caller asked for base64.
  /^\/data\[\]\/embedding is array/,
  // Settings that come back when they are sent; no recorded answer of the last year belongs to such a request.
  /^\/(?:moderation|prompt|prompt_cache_options) is object/,
  /^\/reasoning\/generate_summary is string/,
  /\/response\/reasoning\/summary is string/,
  // The one recording of this event is older than the field.
  /^\(response\.queued\)\/response\/moderation is null/,
];

const requestsOf = (operation: string, isStream: boolean): readonly Shape[] =>
  shapes
    .filter((shape) => shape.operation === operation && shape.direction === 'request')
    .filter(({ value }) => ((value as { stream?: boolean }).stream === true) === isStream || !isStream);

describe.for(operations)('%s', (operation) => {
  test('answers recorded requests in the recorded shape, for at least 95 % of them', async () => {
    const profile = profileOf(recorded(operation, 'answer').map(({ value }) => value));
    const count = { all: 0, equal: 0 };
    const odd: string[] = [];
    for (const { id, recordings, value } of requestsOf(operation, false)) {
      const { stream: _, stream_options: __, ...body } = value as Record<string, unknown>;
      const answer = await ask(operation, body);
      if (answer.status !== 200 && ofTheRecording.test(answer.text)) continue;
      const differences = answer.status === 200 ? unargued(differencesFrom(profile, answer.body)) : [answer.text];
      count.all += recordings;
      if (differences.length === 0) count.equal += recordings;
      else odd.push(`${id}: ${differences.join('; ')}`);
    }
    expect(count.all).toBeGreaterThan(0);
    expect(count.equal / count.all, odd.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe.for(['POST /chat/completions', 'POST /completions', 'POST /responses'])('%s as a stream', (operation) => {
  test('sends events of the recorded shapes, for at least 95 % of the requests', async () => {
    const events = recorded(operation, 'events').flatMap(({ value }) => value as readonly RecordedEvent[]);
    const profiles = new Map(
      [...Map.groupBy(events, ({ data }) => kindOf(data))].map(([kind, all]) => [
        kind,
        profileOf(all.map(({ data }) => data)),
      ]),
    );
    const count = { all: 0, equal: 0 };
    const odd: string[] = [];
    for (const { id, recordings, value } of requestsOf(operation, true)) {
      const answer = await ask(operation, value as object);
      if (answer.status !== 200 && ofTheRecording.test(answer.text)) continue;
      const sent = parseEvents(answer.text)
        .filter(({ data }) => data !== '[DONE]')
        .map(({ data }) => JSON.parse(data) as object);
      const differences = new Set(sent.flatMap((data) => unargued(differencesIn(profiles, data))));
      count.all += recordings;
      if (differences.size === 0 && sent.length > 0) count.equal += recordings;
      else odd.push(`${id}: ${[...differences].join('; ')}`);
    }
    expect(count.all).toBeGreaterThan(0);
    expect(count.equal / count.all, odd.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

const unargued = (differences: readonly string[]): readonly string[] =>
  differences.filter((difference) => !argued.some((known) => known.test(difference)));

/** The type of an event; chunks have none. */
const kindOf = (data: unknown): unknown => (data as { type?: unknown } | null)?.type;

/** An event that was never recorded proves nothing. */
const differencesIn = (profiles: ReadonlyMap<unknown, Profile>, data: object): readonly string[] => {
  const profile = profiles.get(kindOf(data));
  return profile ? differencesFrom(profile, data) : [];
};
