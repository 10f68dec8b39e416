import { AzureOpenAI as Official } from 'openai';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AzureOpenAI, OpenAI, OpenAIError, type AzureClientOptions } from '../../src/client/index.ts';
import { failure, json } from '../helpers/client.ts';

afterEach(() => vi.unstubAllEnvs());

const endpoint = 'https://e.openai.azure.com/';
const given = { apiKey: 'key-1', endpoint, apiVersion: '2025-01-01' };
const messages = [{ role: 'user' as const, content: 'x' }];
type Client = AzureOpenAI | Official;

/** What a client sends: address, credentials and body. */
async function sentBy(
  Class: typeof AzureOpenAI | typeof Official,
  options: AzureClientOptions,
  ask: (client: AzureOpenAI) => PromiseLike<unknown>,
) {
  const requests: Request[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    requests.push(new Request(input, init));
    return json({ data: [] });
  };
  const client: Client = new (Class as typeof AzureOpenAI)({ ...options, fetch, maxRetries: 0 });
  await ask(client);
  const [request] = requests as [Request];
  const body = await request.text();
  return {
    url: request.url,
    key: request.headers.get('api-key'),
    authorization: request.headers.get('authorization'),
    method: request.method,
    body: body.includes('form-data') ? 'a form' : body,
  };
}

describe('both clients send the same', () => {
  test.for<[name: string, options: AzureClientOptions, ask: (client: AzureOpenAI) => PromiseLike<unknown>]>([
    ['chat', given, (client) => client.chat.completions.create({ model: 'gpt 4/x', messages })],
    [
      'a deployment of the client',
      { ...given, deployment: 'd' },
      (client) => client.chat.completions.create({ model: 'm', messages }),
    ],
    ['a key of a function', { ...given, apiKey: async () => 'token' }, (client) => client.files.list()],
    [
      'the same, with further options',
      { ...given, apiKey: async () => 'token' },
      (client) => client.withOptions({ timeout: 5000 }).files.list(),
    ],
    ['completions', given, (client) => client.completions.create({ model: 'm', prompt: 'x' })],
    ['embeddings', given, (client) => client.embeddings.create({ model: 'm', input: 'x' })],
    ['responses', given, (client) => client.responses.create({ model: 'm', input: 'x' })],
    ['a list', given, (client) => client.files.list({ limit: 1 })],
    ['a path of its own', given, (client) => client.post('/images/generations', { body: { model: 'i', prompt: 'x' } })],
    [
      'a base URL',
      { ...given, endpoint: undefined, baseURL: 'https://gateway.test/openai' },
      (client) => client.chat.completions.create({ model: 'm', messages }),
    ],
    [
      'a base URL with a deployment',
      { ...given, endpoint: undefined, baseURL: 'https://gateway.test/openai/deployments/d' },
      (client) => client.chat.completions.create({ model: 'm', messages }),
    ],
    [
      'a token',
      { ...given, apiKey: undefined, azureADTokenProvider: async () => 'token-1' },
      (client) => client.models.list(),
    ],
    [
      'withOptions',
      given,
      (client) => client.withOptions({ timeout: 1000 }).chat.completions.create({ model: 'm', messages }),
    ],
  ])('%s', async ([, options, ask]) =>
    expect(await sentBy(AzureOpenAI, options, ask)).toEqual(await sentBy(Official, options, ask)),
  );
});

test('client.api, too', async () => {
  const ask = (client: AzureOpenAI) => client.api.POST('/chat/completions', { body: { model: 'm', messages } });
  expect(await sentBy(AzureOpenAI, given, ask)).toMatchObject({
    url: 'https://e.openai.azure.com/openai/deployments/m/chat/completions?api-version=2025-01-01',
    key: 'key-1',
    authorization: null,
  });
});

test('the environment says what is not given', async () => {
  vi.stubEnv('AZURE_OPENAI_API_KEY', 'key-env');
  vi.stubEnv('AZURE_OPENAI_ENDPOINT', 'https://env.openai.azure.com');
  vi.stubEnv('OPENAI_API_VERSION', '2024-10-21');
  expect(await sentBy(AzureOpenAI, {}, (client) => client.models.list())).toMatchObject({
    url: 'https://env.openai.azure.com/openai/models?api-version=2024-10-21',
    key: 'key-env',
  });
});

test('a token is asked for before each try', async () => {
  const tokens = ['t1', 't2'];
  const seen: (string | null)[] = [];
  const client = new AzureOpenAI({
    endpoint,
    apiVersion: 'v',
    azureADTokenProvider: async () => tokens.shift() ?? 'none',
    fetch: async (input, init) => {
      seen.push(new Request(input, init).headers.get('authorization'));
      return seen.length === 1 ? failure(500, undefined, { 'retry-after-ms': '1' }) : json({ data: [] });
    },
  });
  await client.withOptions({ timeout: 5000 }).models.list();
  expect(seen).toEqual(['Bearer t1', 'Bearer t2']);
});

test.for<[name: string, options: AzureClientOptions, says: RegExp]>([
  ['without a version', { apiKey: 'k', endpoint }, /No version/],
  ['without a key', { endpoint, apiVersion: 'v' }, /No key/],
  ['with a key and a token', { ...given, azureADTokenProvider: async () => 't' }, /either `apiKey` or/],
  ['without an address', { apiKey: 'k', apiVersion: 'v' }, /No address/],
  ['with two addresses', { ...given, baseURL: 'https://x.test' }, /either `baseURL` or/],
])('%s, no client is made', ([, options, says]) => {
  expect(() => new AzureOpenAI(options)).toThrow(says);
  expect(() => new AzureOpenAI(options)).toThrow(OpenAIError);
});

test('without a deployment, nothing is sent', async () => {
  const client = new AzureOpenAI({ ...given, fetch: () => expect.fail('sent') });
  await expect(client.chat.completions.create({ messages } as never)).rejects.toThrow(/no deployment/);
});

test('it has the classes and members of the client', () => {
  const client = new AzureOpenAI({ ...given, deployment: 'd' });
  expect([
    client instanceof OpenAI,
    AzureOpenAI.Chat === OpenAI.Chat,
    client.apiVersion,
    client.deploymentName,
    AzureOpenAI.name,
  ]).toEqual([true, true, '2025-01-01', 'd', 'AzureOpenAI']);
});
