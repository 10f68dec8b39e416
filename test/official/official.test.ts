import OfficialOpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OpenAI } from '../../src/client/index.ts';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';
import { callsOf, invoke, memberOf, type Call } from './calls.ts';
import { createRecorder, type Recorded } from './recording.ts';

const calls = callsOf(contract);
const keys = { apiKey: 'sk-test', adminAPIKey: 'sk-admin-test' };
let mock: Mock;
beforeAll(async () => {
  mock = await startMock(contract);
});
afterAll(() => mock.close());

const clients = {
  official: (fetch: typeof globalThis.fetch): object =>
    new OfficialOpenAI({ ...keys, baseURL: mock.url, fetch, maxRetries: 0 }),
  ours: (fetch: typeof globalThis.fetch): object => new OpenAI({ ...keys, baseURL: mock.url, fetch }),
};

/** Makes the call, which must succeed, and answers the one request that it sent. */
async function requestOf(client: keyof typeof clients, call: Call): Promise<Recorded> {
  const { fetch, recorded } = createRecorder();
  await invoke(clients[client](fetch), call);
  expect(recorded).toHaveLength(1);
  return recorded[0] as Recorded;
}

test('every operation that names a method of the official client is called', () => {
  const named = Object.values(contract.paths)
    .flatMap((item) => Object.values(item))
    .filter((operation) => typeof operation === 'object' && 'x-client' in operation)
    .map((operation) => (operation as { operationId: string }).operationId);
  expect(named.length).toBeGreaterThan(30);
  expect([...new Set(calls.map(({ operationId }) => operationId))].sort()).toEqual(named.sort());
});

describe('the official client has what the contract names', () => {
  const methods = [...new Set(calls.map(({ resource, method }) => [...resource, method].join('.')))];
  test.for(methods)('%s', (path) => {
    const client = new OfficialOpenAI({ ...keys, baseURL: 'http://127.0.0.1' });
    expect(memberOf(client, path.split('.'))).toBeTypeOf('function');
  });
});

describe('both clients send the same', () => {
  test.for(calls.map((call) => [call.name, call] as const))('%s', async ([, call]) => {
    expect(await requestOf('ours', call)).toEqual(await requestOf('official', call));
  });
});

test.for([
  { operationId: 'createThread', resource: ['beta', 'threads'], method: 'create', args: [] },
  { operationId: 'getInputTokenCounts', resource: ['responses', 'inputTokens'], method: 'count', args: [] },
])('$operationId without params sends an empty object, as the official client does', async (call) => {
  const named = { ...call, name: call.operationId };
  const sent = await requestOf('ours', named);
  expect(sent).toMatchObject({ body: {} });
  expect(sent).toEqual(await requestOf('official', named));
});
