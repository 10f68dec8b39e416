import { describe, expect, test } from 'vitest';
import { liveTarget, type LiveSettings } from '../../../src/verify/targets/live.ts';
import { maskText, secretsOf } from '../../../src/verify/transport/secrets.ts';
import { headersOf, httpSend } from '../../../src/verify/transport/send.ts';
import type { CaseRequest } from '../../../src/verify/model/case.ts';

const targetOf = (settings: Partial<LiveSettings>) =>
  liveTarget({ url: 'http://127.0.0.1:9/v1', allowWrites: false, ...settings });

const request = (credentials: CaseRequest['credentials']): CaseRequest => ({
  method: 'GET',
  template: '/models',
  path: {},
  query: [],
  headers: {},
  credentials,
});

const own = { Authorization: 'Bearer own-secret', 'X-Tenant': 'acme', 'X-Auth': 'auth-secret' };

test.for([
  ['none', {}, { 'x-tenant': 'acme' }],
  ['malformed', {}, { 'x-tenant': 'acme', authorization: 'Basic Y29uY29yZA==' }],
  ['api-key', {}, { 'x-tenant': 'acme', 'x-auth': 'auth-secret', authorization: 'Bearer own-secret' }],
  ['api-key', { apiKey: 'sk-1' }, { 'x-tenant': 'acme', 'x-auth': 'auth-secret', authorization: 'Bearer sk-1' }],
] as const)("a request with %s key, beside the person's own headers and %j", ([credentials, keys, want]) => {
  expect(headersOf(targetOf({ ...keys, headers: own }), request(credentials))).toEqual(want);
});

describe('secrets are not shown', () => {
  const names = [
    'X-Auth',
    'Authorization',
    'Ocp-Apim-Subscription-Key',
    'X-Access-Key',
    'X-Password',
    'X-Goog-Api-Key',
  ];
  test.for(names)('of the header %s', (name) => {
    expect(secretsOf(targetOf({ headers: { [name]: 'my-own-secret' } }))).toContain('my-own-secret');
  });

  test('without its scheme, as a server repeats it', () => {
    const secrets = secretsOf(targetOf({ headers: { Authorization: 'Bearer my-own-secret' } }));
    expect(maskText('No such key: my-own-secret', secrets)).toBe('No such key: ***');
  });

  const key = 'sk-a+b/c=="d';
  test.for([
    key,
    encodeURIComponent(key),
    Buffer.from(key).toString('base64').replace(/=+$/, ''),
    JSON.stringify(key).slice(1, -1),
  ])('as %s', (form) => expect(maskText(`<${form}>`, [key])).toBe('<***>'));

  test('in the reason why a key cannot be sent', async () => {
    const sent = httpSend(targetOf({ apiKey: 'sk-one\nsk-two' }))(request('api-key'));
    const message = await sent.then(String, ({ message: text }: Error) => text);
    expect(message).toMatch(/invalid header value/);
    expect(message.indexOf('sk-')).toBe(-1);
  });
});
