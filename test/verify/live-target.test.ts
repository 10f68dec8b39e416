import { describe, expect, test } from 'vitest';
import { isLoopback, liveTarget } from '../../src/verify/targets/live.ts';

describe('what counts as this machine', () => {
  test.for([
    ['localhost', true],
    ['api.localhost', true],
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['[::1]', true],
    ['127.0.0.1.example.com', false],
    ['localhost.example.com', false],
    ['10.0.0.1', false],
    ['0.0.0.0', false],
    ['api.openai.com', false],
  ] as const)('%s: %s', ([host, want]) => {
    expect(isLoopback(new URL(`http://${host}/v1`).hostname)).toBe(want);
  });
});

describe('whether writes may be sent', () => {
  test.for([
    [{ url: 'http://127.0.0.1:8080/v1', allowWrites: false }, true],
    [{ url: 'https://api.example.com/v1', allowWrites: false }, false],
    [{ url: 'https://api.example.com/v1', allowWrites: true }, true],
  ] as const)('%j: %s', ([settings, want]) => {
    expect(liveTarget(settings).allowsWrites).toBe(want);
  });
});

const noAddresses = [
  '',
  'localhost:8080',
  '/v1',
  'ftp://example.com',
  'my server',
  'http://me:pw@example.com/v1',
  'http://a.b/?k=1',
];

test.for(noAddresses)('%j is no address', (url) => {
  expect(() => liveTarget({ url, allowWrites: false })).toThrow(TypeError);
});
