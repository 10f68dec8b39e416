import { expect, test } from 'vitest';
import { waitFor } from '../../../src/verify/runner/wait-for.ts';

/** A server that is up after so many seconds, and a clock that only sleeping advances. */
function clocked(upAfter: number) {
  let time = 0;
  let asked = 0;
  return {
    now: () => time,
    sleep: async (ms: number) => void (time += ms),
    ask: async () => {
      asked += 1;
      if (time < upAfter * 1000) throw new Error('ECONNREFUSED');
    },
    asked: () => asked,
  };
}

test.for([
  [0, 10, 1],
  [2, 10, 5],
  [10, 10, 21],
] as const)('a server that is up after %i of %i seconds is asked %i times', async ([upAfter, limit, times]) => {
  const server = clocked(upAfter);
  await waitFor('http://x/v1', { limit, ...server });
  expect(server.asked()).toBe(times);
});

test('one sentence for a server that does not come up', async () => {
  await expect(waitFor('http://x/v1', { limit: 3, ...clocked(4) })).rejects.toThrow(
    'http://x/v1 did not answer within 3 seconds (--wait-for). Is it running, and is the address right?',
  );
});
