import { expect, test } from 'vitest';
import type { Answer } from '../../../src/verify/model/answer.ts';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { withLimits, withRetryAfter } from '../../../src/verify/transport/limits.ts';

const request: CaseRequest = {
  method: 'GET',
  template: '/files',
  path: {},
  query: [],
  headers: {},
  credentials: 'api-key',
};
const answerOf = (status: number, retryAfter?: string): Answer => ({
  status,
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  body: new Uint8Array(),
  ended: 'whole',
});

/** The last status and the waits, on a server that gives these answers and repeats the last one. */
async function retried(answers: readonly Answer[], headers = {}): Promise<{ status: number; waits: number[] }> {
  const [queue, waits]: [Answer[], number[]] = [[...answers], []];
  const next = async (): Promise<Answer> => (queue.length > 1 ? queue.shift() : queue[0]) as Answer;
  const send = withRetryAfter(next, { sleep: async (delay) => waits.push(delay) });
  const { status } = await send({ ...request, headers });
  return { status, waits };
}

const fine = answerOf(200);

test.for<[string, Answer[], number, number[]]>([
  ['a 429', [answerOf(429, '2'), fine], 200, [2000]],
  ['a 503', [answerOf(503, '1'), fine], 200, [1000]],
  ['another failure', [answerOf(500, '1'), fine], 500, []],
  ['no time', [answerOf(429), fine], 429, []],
  ['a word', [answerOf(429, 'soon'), fine], 429, []],
  ['a date that has passed', [answerOf(429, 'Sat, 01 Jan 2000 00:00:00 GMT'), fine], 200, [0]],
  ['a date far away', [answerOf(429, 'Fri, 01 Jan 2100 00:00:00 GMT'), fine], 429, []],
  ['a minute', [answerOf(429, '60'), fine], 200, [60_000]],
  ['more than a minute', [answerOf(429, '61'), fine], 429, []],
  ['three minutes in sum, and no more', [answerOf(429, '60')], 429, [60_000, 60_000, 60_000]],
  ['ten tries, and no more', [answerOf(429, '0')], 429, Array<number>(9).fill(0)],
])('%s is waited for as far as it is sensible', async ([, answers, status, waits]) => {
  expect(await retried(answers)).toEqual({ status, waits });
});

test('a failure that the case asked for is not waited for', async () => {
  expect(await retried([answerOf(429, '1'), fine], { prefer: 'code=429' })).toEqual({ status: 429, waits: [] });
});

test.for<[maxRequests: number, sentBefore: number | undefined, sent: number]>([
  [3, undefined, 3],
  [3, 1, 2],
  [1, 1, 0],
])('of %s requests, %s of them before the run, it sends %s', async ([maxRequests, sentBefore, want]) => {
  let sent = 0;
  const send = withLimits(async () => ((sent += 1), fine), { maxRequests, sentBefore });
  for (let count = 0; count < 5; count += 1) await send(request).catch(() => {});
  expect(sent).toBe(want);
});
