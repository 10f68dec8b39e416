import { afterEach, describe, expect, test, vi } from 'vitest';
import { OpenAI } from '../../src/client/index.ts';
import { answering, errorOf, json } from '../helpers/client.ts';

afterEach(() => vi.unstubAllEnvs());

const set = (variables: Record<string, string | undefined>): void => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
};

describe('null is an answer: the environment is not asked', () => {
  test.for([
    ['organization', 'OPENAI_ORG_ID', null],
    ['project', 'OPENAI_PROJECT_ID', null],
    ['webhookSecret', 'OPENAI_WEBHOOK_SECRET', null],
    ['apiKey', 'OPENAI_API_KEY', null],
    ['baseURL', 'OPENAI_BASE_URL', 'https://api.openai.com/v1'],
  ] as const)('%s', ([option, variable, want]) => {
    set({ [variable]: 'http://from.environment' });
    const client = new OpenAI({ apiKey: 'sk-test-1234', adminAPIKey: 'sk-admin-5678', [option]: null });
    expect(client[option]).toBe(want);
  });
});

describe('withOptions', () => {
  test('keeps what came from the environment, though that has changed', () => {
    set({ OPENAI_API_KEY: 'sk-first', OPENAI_BASE_URL: 'http://first.test/v1', OPENAI_PROJECT_ID: 'proj_1' });
    const client = new OpenAI();
    set({ OPENAI_API_KEY: undefined, OPENAI_BASE_URL: 'http://second.test/v1', OPENAI_PROJECT_ID: 'proj_2' });
    const { apiKey, baseURL, project, timeout } = client.withOptions({ timeout: 5 });
    expect([apiKey, baseURL, project, timeout]).toEqual(['sk-first', 'http://first.test/v1', 'proj_1', 5]);
  });

  test.for<[name: keyof OpenAI & string, value: unknown]>([
    ['apiKey', 'sk-assigned'],
    ['adminAPIKey', 'sk-assigned'],
    ['baseURL', 'http://assigned.test/v1'],
    ['organization', 'org_assigned'],
    ['project', 'proj_assigned'],
    ['webhookSecret', 'whsec_assigned'],
    ['timeout', 7],
    ['maxRetries', 7],
    ['fetchOptions', { cache: 'no-store' }],
    ['logger', { ...console }],
    ['logLevel', 'off'],
  ])('keeps what was assigned: %s', ([name, value]) => {
    const client = Object.assign(new OpenAI({ apiKey: 'sk-1' }), { [name]: value });
    expect(client.withOptions({})[name]).toBe(value);
  });

  test.for(['adminAPIKey', 'adminApiKey'])('changes the key of an administrator by %s', (name) => {
    const client = new OpenAI({ apiKey: 'sk-1', adminAPIKey: 'old' }).withOptions({ [name]: 'new' });
    expect(client.adminAPIKey).toBe('new');
  });
});

test('fetchOptions of a request are laid over those of the client', async () => {
  const seen: unknown[] = [];
  const fetch = async (_: unknown, init?: object): Promise<Response> => {
    seen.push(init);
    return json({});
  };
  const { client } = answering([], { fetch, fetchOptions: { dispatcher: 'proxy', cache: 'default' } });
  await client.models.retrieve('m', { fetchOptions: { cache: 'no-store' } });
  expect(seen).toMatchObject([{ dispatcher: 'proxy', cache: 'no-store' }]);
});

describe('numbers', () => {
  test.for<[name: string, value: unknown]>([
    ['maxRetries', Number.NaN],
    ['maxRetries', 'x'],
    ['maxRetries', -1],
    ['timeout', Number.NaN],
    ['timeout', null],
    ['idleTimeout', '5'],
    ['totalTimeout', -1],
  ])('%s: %s is none', async ([name, value]) => {
    const { client, requests } = answering([json({}, 500)]);
    const error = await errorOf(client.models.retrieve('m', { [name]: value }));
    expect([error, requests]).toMatchObject([
      { message: expect.stringContaining(`${name} must be a number >= 0, got `) },
      [],
    ]);
    expect(() => new OpenAI({ apiKey: 'k', [name]: value })).not.toThrow(TypeError);
  });

  test.for([0, 1.5, Infinity])('%d is one', async (value) => {
    const { client } = answering([json({ id: 'm' })]);
    expect(await client.models.retrieve('m', { totalTimeout: value || 1, maxRetryAfter: value })).toEqual({ id: 'm' });
  });
});

describe('headers', () => {
  test('a key that no header can hold is not quoted', async () => {
    const { client } = answering([json({})], { apiKey: 'sk-secret\nsecond' });
    const error = await errorOf(client.models.retrieve('m'));
    expect(error).toMatchObject({ name: 'OpenAIError', message: expect.not.stringContaining('secret') });
  });

  test('the line end behind a key that was read from a file is nothing', async () => {
    const { client, requests } = answering([json({})], { apiKey: 'sk-test\n' });
    await client.models.retrieve('m');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer sk-test');
  });

  test('numbers are written out', async () => {
    const { client, requests } = answering([json({})], { defaultHeaders: { 'x-number': 5 as never } });
    await client.models.retrieve('m');
    expect(requests[0]?.headers.get('x-number')).toBe('5');
  });
});
