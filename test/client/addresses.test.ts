import { describe, expect, test } from 'vitest';
import { OpenAI, OpenAIError } from '../../src/client/index.ts';
import { answering, errorOf, json } from '../helpers/client.ts';

describe('a path that a URL parser reads otherwise than it looks', () => {
  const paths = [
    ['a backslash', '/files\\..\\..\\admin'],
    ['a backslash behind dots', '/files/..\\x'],
    ['a backslash before others', '/files/..\\x\\y'],
    ['a tab among dots', '/files/.\t./models'],
    ['a line break among dots', '/files/.\n./models'],
    ['a carriage return among dots', '/files/.\r./models'],
    ['a fragment', '/files/..#x'],
    ['a fragment without dots', '/files#x'],
    ['a parameter without a value', '/files/{file_id}'],
    ['a blank at the end', '/files/.. '],
    ['an escape', '/files/..\u001B'],
    ['encoded dots', '/files/%2e%2E/models'],
    ['half encoded dots', '/files/.%2e'],
    ['one dot', '/./files'],
    ['two slashes', '//files'],
    ['a backslash at the start', '\\\\files'],
    ['another host', 'http://other.test/files'],
    ["an administrator's path that is none", '/organization/..\\files'],
  ] as const;

  test.for(paths)('%s is refused by path', async ([, path]) => {
    const { client, requests } = answering([json({})]);
    const error: Error = await errorOf((async () => client.get(path))());
    expect([error.constructor, error.message, requests]).toEqual([
      OpenAIError,
      expect.stringContaining('is not a path below the base URL'),
      [],
    ]);
  });

  test.for(paths)('%s is refused by openapi-fetch', async ([, path]) => {
    const { client, requests } = answering([json({})]);
    expect([await errorOf(client.api.GET(path as '/models')), requests]).toMatchObject([{ name: 'OpenAIError' }, []]);
  });

  test.for(paths.map(([name, path]) => [name, path.slice(path.lastIndexOf('/') + 1)] as const))(
    '%s in an id is asked for below the resource, or refused',
    async ([, id]) => {
      const { client, requests } = answering([json({})]);
      await client.files.retrieve(id).then(undefined, (error: Error) => expect(error).toBeInstanceOf(OpenAIError));
      for (const { url } of requests) expect(new URL(url).pathname).toMatch(/^\/v1\/files\/[^/]+$/);
    },
  );

  test.for(['/files', '/a.b/..c/d..', '/x/%2f..%2f', '/ünïcode', '/a:b@c', '/files/?x=/../#y'])(
    '%s is not',
    async (path) => {
      const { client, requests } = answering([json({})]);
      await client.get(path);
      expect(new URL(requests[0]?.url ?? '').pathname).toBe(
        `/v1${encodeURI(path.split('?')[0] ?? '').replace(/%25/g, '%')}`,
      );
    },
  );
});

describe('a base URL that cannot be asked', () => {
  const addresses = [
    ['http://h/v1#frag', 'baseURL must not have a fragment.'],
    ['http://h/v1?a=1#frag', 'baseURL must not have a fragment.'],
    ['http://h/v1#', 'baseURL must not have a fragment.'],
    ['ftp://h/v1', 'baseURL must begin with http:// or https://.'],
    ['file:///v1', 'baseURL must begin with http:// or https://.'],
    ['about:blank', 'baseURL must begin with http:// or https://.'],
    ['javascript:alert(1)', 'baseURL must begin with http:// or https://.'],
    ['data:application/json,{}', 'baseURL must begin with http:// or https://.'],
    ['ws://h/v1', 'baseURL must begin with http:// or https://.'],
    ['http://user:PASSWORD@h/', 'baseURL must not contain a user or password: send them as headers.'],
    ['http://user@h/', 'baseURL must not contain a user or password: send them as headers.'],
    ['http://', 'baseURL is not a valid URL: "http://".'],
    ['http://user:PASSWORD@', 'baseURL is not a valid URL: "http://***@".'],
  ] as const;
  test.for(addresses)('%s, at construction', ([baseURL, message]) => {
    expect(() => new OpenAI({ apiKey: 'sk', baseURL })).toThrow(new OpenAIError(message));
  });

  test.for(addresses)('%s, assigned', ([baseURL, message]) => {
    const client = new OpenAI({ apiKey: 'sk', baseURL: 'http://h/v1' });
    expect(() => Object.assign(client, { baseURL })).toThrow(new OpenAIError(message));
    expect(client.baseURL).toBe('http://h/v1');
  });

  test.for(addresses)('%s, by openapi-fetch', async ([baseUrl, message]) => {
    const { client, requests } = answering([json({})]);
    expect([await errorOf(client.api.GET('/models', { baseUrl })), requests]).toMatchObject([{ message }, []]);
  });
});

test.for(['\uD800', 'a\uDFFFb'])('an id with half a character is named, and not shown', async (id) => {
  const error: Error = await errorOf(answering([json({})]).client.models.retrieve(id));
  expect([error.name, error.message]).toEqual(['OpenAIError', '/models/{model}: "model" contains a lone surrogate.']);
});
