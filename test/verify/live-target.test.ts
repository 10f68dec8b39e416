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

describe('what a person has to allow: loopback alone does not permit writes', () => {
  test.for([
    [{ url: 'http://127.0.0.1:8080/v1', allowWrites: false }, 'costs'],
    [{ url: 'http://127.0.0.1:8080/v1', allowWrites: true }, 'costs writes'],
    [{ url: 'http://localhost:4000', allowWrites: false, allowPermanent: true }, 'costs permanent'],
    [{ url: 'https://api.example.com/v1', allowWrites: false }, ''],
    [{ url: 'https://api.example.com/v1', allowWrites: false, allowCosts: true }, 'costs'],
    [{ url: 'https://api.example.com/v1', allowWrites: true }, 'writes'],
  ] as const)('%j: %s', ([settings, want]) => {
    const { consent } = liveTarget(settings);
    expect(
      Object.keys(consent)
        .filter((one) => consent[one as keyof typeof consent])
        .join(' '),
    ).toBe(want);
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
