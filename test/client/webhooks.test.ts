import { readFileSync } from 'node:fs';
import Official from 'openai';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { signWebhook } from '../../src/client/helpers/webhook-signature.ts';
import { InvalidWebhookSignatureError, OpenAI, OpenAIError } from '../../src/client/index.ts';
import { errorOf } from '../helpers/client.ts';

const secrets = ['whsec_' + Buffer.from('a secret of bytes').toString('base64'), 'plain text'];
const now = 1_800_000_000;
beforeAll(() => void vi.useFakeTimers({ now: now * 1000, toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const payload = JSON.stringify({
  id: 'evt_1',
  object: 'event',
  created_at: now,
  type: 'response.completed',
  data: { id: 'resp_1' },
});
const signed = (secret: string, at = now) => signWebhook(payload, { secret, id: 'wh_1', timestamp: at });
const client = (webhookSecret?: string) => new OpenAI({ apiKey: 'k', webhookSecret });

describe('a delivery that is signed', () => {
  test.for(secrets)('is read, with the secret %s, as the official client reads it', async (secret) => {
    const headers = await signed(secret);
    const event = await client(secret).webhooks.unwrap(payload, headers);
    expect(event).toEqual(JSON.parse(payload));
    expect(event).toEqual(await new Official({ apiKey: 'k', webhookSecret: secret }).webhooks.unwrap(payload, headers));
    expect(event.type === 'response.completed' && event.data.id).toBe('resp_1');
  });

  test('is verified with the secret of the call, whatever names its headers have', async () => {
    const headers = Object.entries(await signed('other')).map(([name, value]) => [name.toUpperCase(), value] as const);
    await client('plain text').webhooks.verifySignature(payload, Object.fromEntries(headers), 'other');
    await client().webhooks.verifySignature(payload, new Headers(await signed('other')), 'other');
    expect(headers).toHaveLength(3);
  });

  test.for([
    ['after others', (value: string) => `v1,AAAA ${value}`],
    ['among many', (value: string) => [...Array.from({ length: 40 }, () => 'v1,AAAA'), value].join(' ')],
    ['without its version', (value: string) => value.replace('v1,', '')],
  ] as const)('may have its signature %s', async ([, change]) => {
    const headers = await signed('plain text');
    headers['webhook-signature'] = change(headers['webhook-signature'] as string);
    expect(await client('plain text').webhooks.unwrap(payload, headers)).toMatchObject({ id: 'evt_1' });
  });

  test('may be as old as is tolerated', async () => {
    const headers = await signed('plain text', now - 1000);
    expect(await client('plain text').webhooks.unwrap(payload, headers, undefined, 2000)).toMatchObject({
      id: 'evt_1',
    });
  });
});

describe('a delivery is refused', () => {
  const refuse = async (headers: Record<string, string>, body = payload): Promise<Error> =>
    errorOf(client('plain text').webhooks.unwrap(body, headers));

  test.for<[name: string, make: () => Promise<Record<string, string>>, body?: string]>([
    ['that was changed', () => signed('plain text'), payload.replace('resp_1', 'resp_2')],
    ['that another secret signed', () => signed('other')],
    ['that is too old', () => signed('plain text', now - 400)],
    ['from the future', () => signed('plain text', now + 400)],
    ['without a time', async () => ({ ...(await signed('plain text')), 'webhook-timestamp': 'soon' })],
    ['with half a signature', async () => ({ ...(await signed('plain text')), 'webhook-signature': 'v1,' })],
    ['with another id', async () => ({ ...(await signed('plain text')), 'webhook-id': 'wh_2' })],
  ])('%s', async ([, make, body]) => {
    const error = await refuse(await make(), body);
    expect(error).toBeInstanceOf(InvalidWebhookSignatureError);
    expect(JSON.stringify([error.message, error])).not.toContain('plain text');
  });

  test.for(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s', async (name) => {
    const { [name]: _, ...headers } = await signed('plain text');
    const error = await refuse(headers);
    expect([error.constructor, error.message]).toEqual([OpenAIError, `The webhook has no header \`${name}\`.`]);
  });

  test('without a secret', async () =>
    expect(await errorOf(client().webhooks.unwrap(payload, await signed('x')))).toMatchObject({
      message: expect.stringMatching(/^No secret/),
    }));
});

describe('the types of the events', () => {
  const read = (path: string, name: RegExp): string[] =>
    [...readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').matchAll(name)].map(([, it]) => it as string);

  test('have the official names, in the namespace too', () => {
    const official = read(
      'node_modules/openai/resources/webhooks/webhooks.d.ts',
      /^export interface (\w+WebhookEvent) /gm,
    );
    const own = read('src/client/helpers/webhook-events.ts', /^export interface (\w+WebhookEvent) /gm);
    const named = read('src/client/helpers/webhooks.ts', /^ {4}(\w+WebhookEvent),$/gm);
    expect(own.toSorted()).toEqual(official.toSorted());
    expect(named.filter((name) => name !== 'UnwrapWebhookEvent')).toEqual(official.toSorted());
  });

  test('accept what the official client gives', () => {
    expectTypeOf<Official.Webhooks.UnwrapWebhookEvent>().toExtend<OpenAI.Webhooks.UnwrapWebhookEvent>();
    expectTypeOf<OpenAI.Webhooks.BatchCompletedWebhookEvent['type']>().toEqualTypeOf<'batch.completed'>();
    expect(new OpenAI.Webhooks(client())).toBeInstanceOf(OpenAI.Webhooks);
  });
});
