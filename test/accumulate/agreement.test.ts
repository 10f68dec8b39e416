import * as fc from 'fast-check';
import { accumulateResponse } from 'openai/lib/responses/ResponseAccumulator';
import { describe, expect, test } from 'vitest';
import { folds } from '../../src/accumulate/folds.ts';
import { foldResponse } from '../../src/accumulate/response.ts';
import { parseEvents } from '../../src/openapi/event-stream.ts';
import { cutAt, foldedByOfficial, foldedByUs, type SharedKind } from './both.ts';
import { differences, refused, uncompared, undone } from './differences.ts';
import { chat } from './generated/chat.ts';
import { response } from './generated/response.ts';
import { run } from './generated/run.ts';
import { transcriptOf, type Streamed } from './generated/split.ts';
import { transcripts } from './transcripts.ts';

const shared = transcripts.filter(({ kind }) => kind !== 'text_completion');
const everyTenByte = (text: string): number[] =>
  Array.from({ length: Math.floor(text.length / 10) }, (_, at) => at * 10);

describe('transcripts of the spec', () => {
  test.for(shared.filter(({ name }) => !(name in refused)))('$name', async ({ kind, text, resumes }) => {
    const places = everyTenByte(text);
    const [ours, official] = await Promise.allSettled([
      foldedByUs(kind, cutAt(text, places), resumes),
      foldedByOfficial(kind as SharedKind, cutAt(text, places), resumes),
    ]);
    // A stream that ends with an error is an error for both.
    expect(ours.status).toBe(official.status);
    if (ours.status === 'rejected' || official.status === 'rejected') return;
    expect(ours.value.value).toEqual(undone(kind as SharedKind, official.value));
    expect(ours.value.problems).toEqual([]);
  });

  test.for(Object.entries(refused))('%s is refused by the official client', async ([name, { error }]) => {
    const { kind, text, resumes } = shared.find((one) => one.name === name) ?? {};
    await expect(foldedByOfficial(kind as SharedKind, cutAt(String(text), []), resumes)).rejects.toThrow(error);
    expect((await foldedByUs(kind as SharedKind, cutAt(String(text), []), resumes)).problems).toEqual([]);
  });

  test('each difference to the official client is in one of them, and each kind of stream is shown', async () => {
    const used = new Set<string>();
    for (const { kind, text, resumes } of shared.filter((one) => !(one.name in refused))) {
      const official = await foldedByOfficial(kind as SharedKind, cutAt(text, []), resumes).catch(() => undefined);
      undone(kind as SharedKind, official, ({ why }) => used.add(why));
      used.add(kind);
    }
    expect([...used].sort()).toEqual(
      [...differences.map(({ why }) => why), 'chat.completion', 'response', 'thread.run'].sort(),
    );
  });
});

const generated = [
  { kind: 'chat.completion', arbitrary: chat, numRuns: 400, sentinel: 'data: [DONE]\n\n' },
  { kind: 'response', arbitrary: response, numRuns: 400, sentinel: '' },
  { kind: 'thread.run', arbitrary: run, numRuns: 200, sentinel: 'event: done\ndata: [DONE]\n\n' },
] as const satisfies readonly {
  kind: SharedKind;
  arbitrary: fc.Arbitrary<Streamed>;
  numRuns: number;
  sentinel: string;
}[];

describe('generated streams, split at random bytes', () => {
  test.for(generated)('$numRuns of $kind', async ({ kind, arbitrary, numRuns, sentinel }) => {
    const cuts = fc.array(fc.nat(), { maxLength: 12 });
    const agree = fc.asyncProperty(arbitrary, cuts, cuts, async ({ whole, events }, ours, theirs) => {
      const text = transcriptOf(events, sentinel);
      const folded = await foldedByUs(kind, cutAt(text, ours));
      expect(folded).toEqual({ value: whole, problems: [] });
      expect(undone(kind, await foldedByOfficial(kind, cutAt(text, theirs)))).toEqual(whole);
    });
    await fc.assert(agree, { numRuns, seed: 13 });
  });

  test('the generators make several choices, calls and items', () => {
    const many = (arbitrary: fc.Arbitrary<Streamed>) => JSON.stringify(fc.sample(arbitrary, { numRuns: 50, seed: 13 }));
    expect(many(chat)).toContain('"index":2');
    expect(many(chat)).toContain('call_2');
    expect(many(response)).toContain('"output_index":3');
    expect(many(run)).toContain('call_2_1');
  });
});

test('a response is the same after each event', () => {
  for (const { text } of shared.filter(({ kind, name }) => kind === 'response' && !(name in refused))) {
    const fold = foldResponse();
    let official: Parameters<typeof accumulateResponse>[1];
    for (const { data } of parseEvents(text)) {
      const event = JSON.parse(data) as { type: string };
      fold.add({ name: event.type, data: event });
      official = accumulateResponse(event as never, official);
      if (event.type in uncompared) continue;
      expect(fold.value()).toEqual(undone('response', JSON.parse(JSON.stringify(official))));
    }
  }
});

/** Events that a stream may lack, or repeat: they say how far an item or run is, or what its end repeats. */
const mayLack = /in_progress|queued|searching|interpreting|_call\.completed|annotation\.added/;
const mayRepeat = /in_progress|queued|searching|interpreting/;
/** Deltas without a text, a second image in one place, and logs, which a finished run step may have on its own. */
const isTraceless = (data: unknown): boolean =>
  /"(arguments|value|input)":""|image_file|"logs"/.test(JSON.stringify(data));

describe('an event that is lost or sent twice is noticed', () => {
  const problemsOf = (kind: SharedKind, events: Streamed['events']): number => {
    const fold = folds[kind]();
    const found = events.flatMap(({ event, data }) => fold.add({ name: event, data }));
    return [...found, ...fold.missing()].length;
  };

  test.for(generated.filter(({ kind }) => kind !== 'chat.completion'))('$kind', ({ kind, arbitrary }) => {
    const samples = fc.sample<Streamed>(arbitrary, { numRuns: 60, seed: 3 });
    const unnoticed = samples.flatMap(({ events }) =>
      events
        .flatMap((one, at) => {
          const lost = mayLack.test(String(one.event)) ? [] : [events.toSpliced(at, 1)];
          const twice = mayRepeat.test(String(one.event)) ? [] : [events.toSpliced(at, 0, one)];
          return isTraceless(one.data) ? [] : [...lost, ...twice].map((stream) => ({ one, stream }));
        })
        .filter(({ stream }) => problemsOf(kind, stream) === 0)
        .map(({ one }) => JSON.stringify(one)),
    );
    expect(samples.some(({ events }) => events.length > 20)).toBe(true);
    expect(unnoticed).toEqual([]);
  });
});
