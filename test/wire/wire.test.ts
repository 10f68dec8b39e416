import { describe, expect, test } from 'vitest';
import { addressOf, parseBaseURL } from '../../src/wire/base-url.ts';
import { fillPath, isPlainId } from '../../src/wire/path.ts';
import { isSecretName, maskHeaders } from '../../src/wire/secrets.ts';

describe('a base URL', () => {
  test.for([
    ['http://localhost:8080/v1', 'http://localhost:8080/v1'],
    ['HTTPS://API.example.com:443/v1//', 'https://api.example.com/v1'],
    ['http://127.1/v1/../v2', 'http://127.0.0.1/v2'],
    ['http://[::1]:80', 'http://[::1]'],
  ] as const)('%s', ([given, want]) => {
    expect(addressOf(parseBaseURL(given))).toBe(want);
  });

  test.for([
    ['', /is not a valid URL/],
    ['localhost:8080', /must begin with http/],
    ['/v1', /is not a valid URL/],
    ['ftp://a.b', /must begin with http/],
    ['file:///etc/passwd', /must begin with http/],
    ['http:a.b', /must begin with http/],
    ['http:\\\\a.b', /is not a valid URL/],
    ['http://a.b\n/v1', /is not a valid URL/],
    ['http://a.b/ v1', /is not a valid URL/],
    ['http://[::1', /is not a valid URL/],
    ['http://me:pw@a.b', /must not contain a user/],
    ['http://me@a.b', /must not contain a user/],
    ['http://a.b/#x', /must not have a fragment/],
    ['http://a.b/#', /must not have a fragment/],
  ] as const)('%j is refused, without its password', ([given, want]) => {
    expect(() => parseBaseURL(given)).toThrow(want);
    expect(() => parseBaseURL(given)).not.toThrow(/pw/);
  });
});

describe('a path', () => {
  test('is filled with encoded values', () => {
    expect(fillPath('/models/{model}/{x}', { model: 'ft:a/b c', x: 7 }, Error)).toBe('/models/ft%3Aa%2Fb%20c/7');
  });

  test.for(['', '.', '..', '%2e', '.%2E', '%2e%2e', undefined, null, '\ud800'])('%j fills none', (id) => {
    expect(() => fillPath('/files/{id}', { id }, RangeError)).toThrow(RangeError);
    expect(isPlainId(id)).toBe(false);
  });

  test.for(['a/b', 'a\\b', 'a%2fb', 'a%5Cb', 'a?b', 'a#b', 'a\tb', '\u0085', 7, {}])('%j is not a plain id', (id) => {
    expect(isPlainId(id)).toBe(false);
  });

  test.for(['file_1', 'ft:gpt-4.1:acme::a', '...', 'a.b', 'ü'])('%j is a plain id', (id) => {
    expect(isPlainId(id)).toBe(true);
  });
});

describe('headers that open something', () => {
  test.for([
    'Authorization',
    'Proxy-Authorization',
    'Cookie',
    'set-cookie',
    'X-Api-Key',
    'api-key',
    'X-Auth',
    'x-access-token',
    'X-Password',
    'webhook-signature',
    'x-apikey',
    'api_key',
    'key',
    'Ocp-Apim-Subscription-Key',
    'x-portkey-api-key',
    'x-portkey-config',
  ])('%s is masked', (name) => expect(maskHeaders([[name, 'secret']])).toEqual({ [name]: '***' }));

  test.for([
    'www-authenticate',
    'content-type',
    'x-ratelimit-remaining-tokens',
    'x-request-id',
    'idempotency-key',
    'x-portkey-provider',
    'monkey',
  ])('%s is shown', (name) => expect(isSecretName(name)).toBe(false));
});
