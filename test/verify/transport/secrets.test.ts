import { expect, test } from 'vitest';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { maskAll, maskAnswer, maskText, secretsOf } from '../../../src/verify/transport/secrets.ts';

const url = 'http://127.0.0.1:1/v1';

test('the secrets of a target are its keys and the values of secret headers, with and without their scheme', () => {
  const headers = {
    'x-api-key': 'k-1234',
    'proxy-authorization': 'Basic dXNlcjpwYXNz',
    accept: 'text/plain',
    cookie: 'a=b',
  };
  const target = liveTarget({ url, apiKey: 'sk-user', adminKey: 'sk-admin', headers, allowWrites: false });
  expect(secretsOf(target).toSorted()).toEqual(
    ['sk-user', 'sk-admin', 'k-1234', 'k-1234', 'Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'].toSorted(),
  );
});

const secret = 'sk "é"/+&key';
const once = JSON.stringify(secret).slice(1, -1);

test.for([
  ['as it is', secret],
  ['in JSON', once],
  ['in JSON inside JSON', JSON.stringify(once).slice(1, -1)],
  ['in an address', encodeURIComponent(secret)],
  ['in Basic authentication', Buffer.from(secret).toString('base64')],
  ['in Basic authentication without padding', Buffer.from(secret).toString('base64').replace(/=+$/, '')],
])('a secret %s is masked in texts and bytes', ([, form]) => {
  expect(maskText(`<${form}>`, ['other', secret]).replace(/=+/, '')).toBe('<***>');
  const answer = {
    status: 400,
    headers: { 'x-echo': 'plain' },
    body: Buffer.from(`\u00ff<${form}>`),
    ended: 'whole' as const,
  };
  const masked = Buffer.from(maskAnswer(answer, ['other', secret]).body).toString();
  expect(masked.replace(/=+/, '')).toBe('\u00ff<***>');
});

test('headers are masked, and bytes that are not text stay', () => {
  const bytes = Uint8Array.of(0, 255, 128, 10);
  const answer = { status: 200, headers: { 'x-echo': 'Bearer sk-user' }, body: bytes, ended: 'whole' as const };
  expect(maskAnswer(answer, ['sk-user'])).toEqual({ ...answer, headers: { 'x-echo': 'Bearer ***' } });
  expect(maskAll({ a: ['sk-user', 1] }, ['sk-user'])).toEqual({ a: ['***', 1] });
});
