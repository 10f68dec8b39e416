import { expect, test } from 'vitest';
import { answering, errorOf, json } from '../helpers/client.ts';

const page = json({ object: 'list', data: [], has_more: false });
const headers = { 'x-trace': 'here' };

test.for<
  [
    name: string,
    call: (client: ReturnType<typeof answering>['client']) => PromiseLike<unknown>,
    want: string,
    trace?: string,
  ]
>([
  ['settings alone', (client) => client.files.list({ headers }), '/v1/files', 'here'],
  ['params alone', (client) => client.files.list({ limit: 2, after: 'file_1' }), '/v1/files?limit=2&after=file_1'],
  ['both', (client) => client.files.list({ limit: 2 }, { headers }), '/v1/files?limit=2', 'here'],
  ['no params, and settings', (client) => client.files.list(null, { headers }), '/v1/files', 'here'],
  [
    'behind an id',
    (client) => client.vectorStores.files.list('vs_1', { headers }),
    '/v1/vector_stores/vs_1/files',
    'here',
  ],
  ['further query parameters', (client) => client.files.list({ query: { own: '1' } }), '/v1/files?own=1'],
  ['a parameter that a server added', (client) => client.files.list({ own: '1' } as object), '/v1/files?own=1'],
  [
    'a setting that is undefined',
    (client) => client.files.list({ limit: 2, timeout: undefined } as object),
    '/v1/files?limit=2',
  ],
])('%s', async ([, call, want, trace = null]) => {
  const { client, requests } = answering([page]);
  await call(client);
  const [request] = requests;
  expect(request?.url).toBe(`http://api.test${want}`);
  expect(request?.headers.get('x-trace')).toBe(trace);
});

test.for([
  ['params and settings in one object', [{ limit: 2, timeout: 5 }]],
  ['settings twice', [{ timeout: 5 }, { maxRetries: 0 }]],
] as const)('%s', async ([, args]) => {
  const { client, requests } = answering([page]);
  const list = async (): Promise<unknown> => client.files.list(...(args as unknown as [object]));
  expect(((await errorOf(list())) as Error).message).toMatchInlineSnapshot(
    '"GET /files: `timeout` in the params. Pass the settings of a request as the last argument."',
  );
  expect(requests).toEqual([]);
});
