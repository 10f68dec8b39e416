import { describe, expect, test } from 'vitest';
import { APIError, OpenAI, OpenAIError, type FinalRequestOptions } from '../../src/client/index.ts';
import { failure, json, errorOf } from '../helpers/client.ts';

const requests: Request[] = [];
const settings = {
  apiKey: 'sk-1',
  baseURL: 'http://api.test/v1',
  fetch: async (input: string | URL | Request, init?: RequestInit) => {
    requests.push(new Request(input, init));
    return requests.length < answers.length
      ? (answers[requests.length - 1] as Response)
      : (answers.at(-1) as Response).clone();
  },
};
let answers: Response[] = [];
const given = (...all: Response[]): void => {
  answers = all;
  requests.length = 0;
};
const body = { model: 'm', input: 'x' };
const soon = { 'retry-after-ms': '1' };

describe('a hook is called', () => {
  test('before each try, and its changes are sent', async () => {
    const told: unknown[] = [];
    class Gateway extends OpenAI {
      protected override async prepareOptions(options: FinalRequestOptions): Promise<void> {
        told.push([options.method, options.path, options.query, structuredClone(options.body), options.stream]);
        options.path = `/tenant${options.path}`;
        options.query = { ...options.query, v: '2' };
        options.headers = { ...options.headers, 'x-try': String(told.length) };
        (options.body as { input: string }).input = 'changed';
      }
    }
    given(failure(503, undefined, soon), json({ object: 'response' }));
    await new Gateway(settings).responses.create(body, { query: { a: '1' } });
    expect(told).toEqual([
      ['post', '/responses', { a: '1' }, body, false],
      ['post', '/responses', { a: '1' }, { ...body, input: 'changed' }, false],
    ]);
    expect(requests.map(({ url }) => url)).toEqual(Array(2).fill('http://api.test/v1/tenant/responses?a=1&v=2'));
    expect(requests.map(({ headers }) => headers.get('x-try'))).toEqual(['1', '2']);
    expect(await requests[1]?.json()).toEqual({ model: 'm', input: 'changed' });
  });

  test.for([
    ['a path parameter', (client: OpenAI) => client.models.retrieve('a/b'), '/models/a%2Fb'],
    ['a query', (client: OpenAI) => client.files.list({ limit: 2 }), '/files', { limit: 2 }],
    ['client.get', (client: OpenAI) => client.get('/x/y?z=1'), '/x/y?z=1'],
    [
      'client.api',
      (client: OpenAI) => client.api.GET('/models/{model}', { params: { path: { model: 'm' } } }),
      '/models/m',
    ],
  ] as const)('with the path of %s', async ([, call, path, query = {}]) => {
    const told: unknown[] = [];
    class Gateway extends OpenAI {
      override buildURL(...args: Parameters<OpenAI['buildURL']>): string {
        told.push(args);
        return super.buildURL(...args);
      }
    }
    given(json({ data: [] }));
    await call(new Gateway(settings));
    expect(told).toEqual([[path, query]]);
    expect(requests[0]?.url).toBe(`http://api.test/v1${path}${'limit' in query ? '?limit=2' : ''}`);
  });

  test('for the address, the key, and before and in place of fetch', async () => {
    class Gateway extends OpenAI {
      override buildURL(path: string): string {
        return `http://gateway.test${path}`;
      }
      protected override async authHeaders() {
        return { values: new Headers({ 'x-key': 'k' }), nulls: new Set<string>() };
      }
      protected override async prepareRequest(init: RequestInit, { url }: { url: string }): Promise<void> {
        (init.headers as Headers).set('x-signed', `${init.method} ${url} ${String(init.body)}`);
      }
      override async fetchWithTimeout(...args: Parameters<OpenAI['fetchWithTimeout']>): Promise<Response> {
        const [url, init, ms, controller] = args;
        (init as { headers: Headers }).headers.set('x-ms', `${ms} ${controller.signal.aborted}`);
        return super.fetchWithTimeout(url, init, ms, controller);
      }
      protected override defaultQuery() {
        return { ignored: 'by buildURL' };
      }
    }
    given(json({ object: 'response' }));
    await new Gateway(settings).responses.create(body, { timeout: 5000 });
    const [request] = requests;
    expect(request?.url).toBe('http://gateway.test/responses');
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      'x-key': 'k',
      'x-signed': `POST http://gateway.test/responses ${JSON.stringify(body)}`,
      'x-ms': '5000 false',
    });
    expect(request?.headers.has('authorization')).toBe(false);
  });

  test('for the query of every request', async () => {
    class Gateway extends OpenAI {
      protected override defaultQuery() {
        return { 'api-version': '2024' };
      }
    }
    given(json({ data: [] }));
    await new Gateway(settings).models.list();
    expect(requests[0]?.url).toBe('http://api.test/v1/models?api-version=2024');
  });

  test('for the error of a status', async () => {
    class Quota extends Error {}
    class Gateway extends OpenAI {
      protected override makeStatusError(...[status, error, message, headers]: Parameters<OpenAI['makeStatusError']>) {
        return status === 402
          ? (new Quota(JSON.stringify(error)) as never)
          : super.makeStatusError(status, error, message, headers);
      }
    }
    given(failure(402, { message: 'Pay.' }));
    expect(await errorOf(new Gateway(settings).models.list())).toBeInstanceOf(Quota);
    given(failure(404, { message: 'No.', code: 'x' }));
    expect(await errorOf(new Gateway(settings).models.list())).toMatchObject({
      name: 'NotFoundError',
      status: 404,
      code: 'x',
    });
  });
});

describe('a hook that is not called is refused', () => {
  test('as a method, when the client is made', () => {
    class Gateway extends OpenAI {
      async buildRequest(): Promise<never> {
        throw new Error('never');
      }
    }
    expect(() => new Gateway(settings)).toThrow(
      new OpenAIError(
        '`buildRequest` is overridden, but this client does not call it. It calls prepareOptions, defaultQuery, buildURL, authHeaders, prepareRequest, fetchWithTimeout, makeStatusError.',
      ),
    );
  });

  test('as a field, before anything is sent', async () => {
    class Gateway extends OpenAI {
      stringifyQuery = () => 'never';
    }
    given(json({}));
    expect(await errorOf(new Gateway(settings).models.list())).toBeInstanceOf(OpenAIError);
    expect(requests).toHaveLength(0);
  });
});

test.for([
  [404, { error: { message: 'gone', code: 'c' } }, 'NotFoundError', '404 gone'],
  [500, undefined, 'InternalServerError', '500 without a message'],
  [undefined, undefined, 'APIConnectionError', 'The connection failed.'],
] as const)('APIError.generate(%j)', ([status, error, name, message]) =>
  expect(APIError.generate(status, error, undefined, new Headers())).toMatchObject({ name, message }),
);
