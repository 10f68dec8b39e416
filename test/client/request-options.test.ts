import { describe, expect, test, vi } from 'vitest';
import { requestOptions } from '../../src/client/core/official-options.ts';
import type { RequestOptions } from '../../src/client/index.ts';
import { answering, json } from '../helpers/client.ts';

const body = { model: 'm', messages: [], tools: [] };
const defaultHeaders = { 'X-A': '1', 'x-b': '2' };

async function ask(options: object): Promise<[end: string, sent: number, warnings: number]> {
  const warn = vi.fn<(message: string) => void>();
  const { client, requests } = answering([json({})], {
    logger: { ...console, warn },
    organization: 'org',
    defaultHeaders,
  });
  const asked = client.chat.completions.create(body, options as RequestOptions);
  const end = await asked.then(
    () => 'sent',
    ({ message }: Error) => message,
  );
  return [end, requests.length, warn.mock.calls.length];
}

describe('an option that is not one of a request is refused', () => {
  test.for([
    ['a typing error', { maxRetrys: 1 }, '`maxRetrys`'],
    ['another key', { apiKey: 'sk-other' }, '`apiKey`'],
    ['another header of the client', { defaultHeaders: { 'x-c': '3' } }, '`defaultHeaders`'],
    [
      'what only the official client knows',
      { method: 'GET', defaultBaseURL: 'http://x' },
      '`method`, `defaultBaseURL`',
    ],
  ] as const)('%s', async ([, options, named]) =>
    expect(await ask(options)).toEqual([
      `${named} is not an option of a request. A setting of the client goes to \`withOptions\`.`,
      0,
      0,
    ]),
  );
});

describe('what a library passes along is taken', () => {
  test.for([
    ['nothing, said', { apiKey: undefined, fetchOptions: undefined, dangerouslyAllowBrowser: undefined }, 0],
    ['settings of the client', { apiKey: 'sk-test-1234', organization: 'org' }, 0],
    ['headers of the client, by other names', { defaultHeaders: { 'x-a': '1' } }, 0],
    ['fields of the body', { tools: [], model: 'm' }, 0],
    ['more beside fields of the body, which is told', { tools: [], streamUsage: true }, 1],
  ] as const)('%s', async ([, options, warnings]) => expect(await ask(options)).toEqual(['sent', 1, warnings]));
});

test('every setting of a request is known', () => {
  const all: Record<keyof RequestOptions, true> = {
    timeout: true,
    firstEventTimeout: true,
    idleTimeout: true,
    totalTimeout: true,
    maxRetries: true,
    maxRetryAfter: true,
    maxEventLength: true,
    requireSentinel: true,
    onRetry: true,
    fetchOptions: true,
    headers: true,
    path: true,
    query: true,
    signal: true,
    idempotencyKey: true,
  };
  expect(requestOptions.toSorted()).toEqual(Object.keys(all).toSorted());
});
