import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/verify/model/case.ts';
import type { Answer } from '../../../src/verify/model/answer.ts';
import { har } from '../../../src/verify/recordings/har.ts';
import type { Checker } from '../../../src/verify/checks/check-response.ts';
import { mostEvents } from '../../../src/verify/checks/event-stream.ts';
import { noRelations } from '../../../src/verify/relations/check-relations.ts';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { attemptRequest, type Attempt } from '../../../src/verify/run/attempt.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { manualClock, type ManualClock } from '../../helpers/clock.ts';
import { contract } from '../../helpers/run-on.ts';
import { serve } from '../../helpers/serve.ts';

const streamed = (operationId: string): Case =>
  contract.examples.find(
    ({ request, operationId: own }) => own === operationId && request.body?.includes('"stream":true'),
  ) as Case;

const chunk = (delta: object, finish_reason: string | null = null, more: object = {}) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason, logprobs: null }],
  ...more,
});
const event = (data: unknown): string => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
const first = event(chunk({ role: 'assistant', content: 'x' }));
const last = event(chunk({}, 'stop'));
const done = event('[DONE]');
const bad = event(chunk({ content: 7 }));
const odd = event(chunk({}, 'né 🎉'));

const head = { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' };
const key = 'sk-secret-key-of-this-test';
/** Milliseconds of a clock that stands still: of the whole request, and behind the last that is wanted of its answer. */
const [timeout, grace] = [700, 300];

interface Wire {
  /** Resolves when so many characters have been judged. */
  readonly judged: (characters: number) => Promise<void>;
  readonly clock: ManualClock;
}

/** Sends the streamed example to a server that answers as `write` says, and waits until the connection is closed. */
async function attempt(
  write: (response: ServerResponse, wire: Wire) => unknown,
  operationId = 'createChatCompletion',
): Promise<Attempt> {
  const closed = Promise.withResolvers<void>();
  const { checker, judged } = watched();
  const clock = manualClock();
  const { url } = await serve(async (_, response) => {
    response.on('close', closed.resolve);
    response.writeHead(200, head);
    await write(response, { judged, clock });
  });
  const target = liveTarget({ url, apiKey: key, allowWrites: false, timeout });
  // The server answers what the test says, whatever is asked.
  const checkRelations = () => noRelations;
  const created = createContext({ ...contract, checker }, target, {
    baseline: [],
    seed: 1,
    today: '2026-11-24',
    clock,
  });
  const attempted = await attemptRequest(streamed(operationId), { ...created, checkRelations });
  await closed.promise;
  return attempted;
}

/** The judge of the contract, and word of how far it has come. */
function watched(): Pick<Wire, 'judged'> & { checker: Checker } {
  const { checker } = contract;
  const progress = new EventEmitter();
  let sum = 0;
  const open: Checker['open'] = (subject, answer) => {
    const { feed, end } = checker.open(subject, answer);
    return {
      end,
      feed: (bytes, after) => {
        const wanted = feed?.(bytes, after) ?? 'more';
        sum += bytes.length;
        progress.emit('fed');
        return wanted;
      },
    };
  };
  const judged = async (characters: number): Promise<void> => {
    for (;;) {
      if (sum >= characters) return;
      await once(progress, 'fed');
    }
  };
  return { checker: { ...checker, open }, judged };
}

const told = ({ findings }: Attempt) => findings.map(({ check, message }) => `${check}: ${message}`);

describe('a stream is judged as it arrives', () => {
  test('a bad event counts also where nothing comes after it', async () => {
    const found = await attempt(async (response, { judged, clock }) => {
      response.write(first + bad);
      await judged(first.length + bad.length);
      clock.advance(timeout);
    });
    expect(told(found)).toEqual([
      'stream-event: event 2: /choices/0/delta/content must be string or null',
      'answered-in-time: The stream did not end in time: 2 events came, the last 0 ms after the head.',
    ]);
    expect(found.answer?.ended).toBe('timeout');
  });

  test('when each event came is known', async () => {
    const found = await attempt(async (response, { judged, clock }) => {
      response.write(first);
      await judged(first.length);
      clock.advance(250);
      response.end(bad + last + done);
    });
    expect(found.findings).toMatchObject([{ check: 'stream-event', event: { index: 2, after: 250 } }]);
  });

  test('reading ends soon after the sentinel, and the connection with it', async () => {
    const found = await attempt(async (response, { clock }) => {
      response.write(first + last + done);
      await clock.waiting(grace);
      clock.advance(grace);
    });
    expect({ findings: found.findings, ended: found.answer?.ended }).toEqual({ findings: [], ended: 'stopped' });
    expect(found.evidence.checkedBy).toBe('events');
  });

  test('and soon after the terminal event, where there is no sentinel', async () => {
    const { request } = streamed('createResponse');
    expect(request.body).toContain('"stream":true');
    const response = { id: 'resp_1' };
    const terminal = { type: 'response.completed', sequence_number: 1, response };
    const found = await attempt(async (stream, { clock }) => {
      stream.write(`event: response.completed\ndata: ${JSON.stringify(terminal)}\n\n`);
      await clock.waiting(grace);
      clock.advance(grace);
    }, 'createResponse');
    expect(found.answer?.ended).toBe('stopped');
    expect(new Set(found.findings.map(({ check }) => check))).toEqual(new Set(['stream-event', 'stream-order']));
  });

  test('what follows the sentinel is still seen', async () => {
    const found = await attempt(async (response, { clock }) => {
      response.write(first + last + done);
      await clock.waiting(grace);
      response.write(last);
    });
    expect(told(found)).toEqual(['stream-end: event 4 follows the sentinel [DONE].']);
  });

  test('a stream without an end is left', async () => {
    const many = event(chunk({ content: 'x' })).repeat(500);
    function* endless(): Generator<string> {
      yield first;
      for (;;) yield many;
    }
    const found = await attempt((response) => Readable.from(endless()).pipe(response));
    expect(told(found)).toEqual([`stream-end: The stream must end: it was left after ${mostEvents} events.`]);
    expect(found.answer?.ended).toBe('stopped');
  });

  test('a secret that arrives in two pieces is in no finding', async () => {
    const text = event(chunk({}, null, { object: key }));
    const found = await attempt(async (response, { judged }) => {
      const cut = text.indexOf(key) + 9;
      response.write(first + text.slice(0, cut));
      await judged(first.length);
      response.end(text.slice(cut) + done);
    });
    expect(found.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(found.findings) + Buffer.from(found.answer?.body ?? [])).not.toContain('sk-secret');
  });
});

test('however a body is cut into pieces, the findings are the same', () => {
  const subject = streamed('createChatCompletion');
  const events = fc.constantFrom(first, last, done, bad, odd, ': comment\n\n', 'data: {"é\r\n\r\n');
  const streams = fc.tuple(fc.array(events, { maxLength: 8 }), fc.array(fc.nat(400), { maxLength: 6 }));
  fc.assert(
    fc.property(streams, ([parts, cuts]) => {
      const body = Buffer.from(parts.join(''));
      const answer = { status: 200, headers: head, body, ended: 'whole' } as const;
      const judging = contract.checker.open(subject, answer);
      const places = [0, ...cuts.map((cut) => Math.min(cut, body.length)).sort((a, b) => a - b), body.length];
      for (const [index, place] of places.entries()) judging.feed?.(body.subarray(place, places[index + 1] ?? place));
      expect(judging.end(answer)).toEqual(contract.checker.check(subject, answer));
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('a recording is judged by what came, and by how it ended', () => {
  const recorded = (text: string, _ended?: 'timeout' | 'stopped') => {
    const headers = Object.entries(head).map(([name, value]) => ({ name, value }));
    const response = { status: 200, headers, content: { text }, ...(_ended && { _ended }) };
    const request = { method: 'POST', url: 'http://127.0.0.1/v1/chat/completions' };
    const answer = har.read({ request, response }).answer() as Answer;
    return contract.checker.check(streamed('createChatCompletion'), answer).findings.map(({ check }) => check);
  };
  expect(recorded(first + last + done, 'stopped')).toEqual([]);
  expect(recorded(first + bad, 'timeout')).toEqual(['stream-event', 'answered-in-time']);
  expect(recorded(first + last)).toEqual(['stream-end']);
});
