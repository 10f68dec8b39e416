import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answering, errorOf, failure, json } from '../helpers/client.ts';

const at = (status: string, after?: string): Response =>
  json({ id: 'f', status }, 200, after === undefined ? {} : { 'openai-poll-after-ms': after });
const day = 86_400_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('how often a server is asked in 1.5 seconds is not for it to say', () => {
  test.for<[hint: string, atMost: number]>([
    ['86400000000', 1],
    ['Infinity', 1],
    ['1e99', 1],
    ['2147483648', 1],
    ['0', 4],
    ['-1', 4],
    ['NaN', 4],
    ['soon', 4],
    ['0.001', 4],
    ['0x1', 4],
  ])('polling: %s', async ([hint, atMost]) => {
    const { client, requests } = answering([at('in_progress', hint)]);
    void client.vectorStores.files.poll('vs', 'f').catch(() => {});
    await vi.advanceTimersByTimeAsync(1500);
    expect(requests.length).toBeGreaterThanOrEqual(1);
    expect(requests.length).toBeLessThanOrEqual(atMost);
  });

  test.for<[headers: Record<string, string>]>([
    [{ 'retry-after': '99999999' }],
    [{ 'retry-after-ms': 'Infinity' }],
    [{ 'retry-after-ms': '1e300' }],
    [{ 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }],
    [{ 'retry-after-ms': '0', 'x-should-retry': 'true' }],
    [{ 'retry-after': '0' }],
    [{ 'retry-after': '-1' }],
  ])('retries: %o', async ([headers]) => {
    const { client, requests } = answering([failure(429, undefined, headers)], {
      maxRetries: 1000,
      maxRetryAfter: Infinity,
    });
    void client.models.retrieve('m').catch(() => {});
    await vi.advanceTimersByTimeAsync(1500);
    expect(requests.length).toBeLessThanOrEqual(4);
  });

  test('an interval of the caller that no timer takes', async () => {
    const { client, requests } = answering([at('in_progress')]);
    void client.vectorStores.files.poll('vs', 'f', { pollIntervalMs: 1e12 }).catch(() => {});
    await vi.advanceTimersByTimeAsync(day);
    expect(requests).toHaveLength(1);
  });
});

describe('maxWaitMs', () => {
  test('is waited for, whatever the server says, and then it is looked once more', async () => {
    const { client, requests } = answering([at('in_progress', String(day))]);
    const error = errorOf(client.vectorStores.files.poll('vs', 'f', { maxWaitMs: 1000 }));
    await vi.advanceTimersByTimeAsync(999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2);
    expect([await error, requests.length]).toMatchObject([
      { name: 'PollTimeoutError', message: expect.stringContaining('after 1000 ms') },
      2,
    ]);
  });
});

describe('an option that is not a number is named before anything is sent', () => {
  const values = [Number.NaN, -1, '5', null, new Date(), {}];
  test.for(
    ['pollIntervalMs', 'maxWaitMs', 'timeout', 'maxEventLength'].flatMap((name) =>
      values.map((value) => [name, value] as const),
    ),
  )('%s: %s', async ([name, value]) => {
    const { client, requests } = answering([at('in_progress')]);
    const error: Error = await errorOf(client.vectorStores.files.poll('vs', 'f', { [name]: value }));
    expect([error.name, error.message, requests]).toEqual([
      'OpenAIError',
      `${name} must be a number >= 0, got ${String(value)}.`,
      [],
    ]);
  });
});

test('a clock that is set ends nothing', async () => {
  vi.useRealTimers();
  const now = Date.now;
  const { client, requests } = answering(
    [
      () => {
        Date.now = () => now() + 3_600_000;
        return failure(503, undefined, { 'retry-after-ms': '1' });
      },
      json({ id: 'm' }),
    ],
    { totalTimeout: 20_000 },
  );
  try {
    expect(await client.models.retrieve('m')).toMatchObject({ id: 'm' });
  } finally {
    Date.now = now;
  }
  expect(requests).toHaveLength(2);
});
