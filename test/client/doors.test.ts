import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ClientOptions, type Logger, type RequestOptions, type SharedOptions } from '../../src/client/index.ts';
import { failure, json, sse, type Answer } from '../helpers/client.ts';
import { askThrough, type DoorName, type Outcome } from '../helpers/ask-door.ts';
import { doors, type Door } from '../helpers/doors.ts';
import { skipWaiting } from '../helpers/skip-waiting.ts';

skipWaiting();

afterEach(() => void vi.unstubAllGlobals());

interface Row<Options> {
  readonly ask?: Exclude<keyof Door, 'Client'>;
  readonly answers?: readonly Answer[];
  options(tell: (what: unknown) => void): Options;
  look(outcome: Outcome): unknown;
  readonly want: unknown;
  /** What a door does instead, and why. */
  readonly instead?: Readonly<Partial<Record<DoorName, readonly [want: unknown, why: string]>>>;
}

const ended = ({ end, requests }: Outcome): unknown => [end, requests.length];
const headerOf =
  (name: string) =>
  ({ requests }: Outcome): unknown =>
    requests.map(({ headers }) => headers.get(name));
const bytes = (): Response => sse(['x'], 'stall');
const never = (): Promise<Response> => new Promise(() => {});
const soon = { 'retry-after-ms': '1' };
const failsOnce = [failure(503, undefined, soon), json({})];

const unknown = ' is not an option of a request. A setting of the client goes to `withOptions`.';
const asBytes = 'the stream is given as bytes: there are no events whose length or end could be known';
/** Settings of a client as well as of a request. */
const shared: Readonly<Record<keyof SharedOptions, Row<SharedOptions>>> = {
  timeout: {
    answers: [never],
    options: () => ({ timeout: 20, maxRetries: 1 }),
    look: ended,
    want: ['APIConnectionTimeoutError', 2],
  },
  firstEventTimeout: {
    ask: 'stream',
    answers: [() => sse([': ping\n\n'].slice(1), 'stall')],
    options: () => ({ firstEventTimeout: 20 }),
    look: ended,
    want: ['FirstEventTimeoutError', 1],
  },
  idleTimeout: {
    ask: 'download',
    answers: [bytes],
    options: () => ({ idleTimeout: 20 }),
    look: ended,
    want: ['IdleTimeoutError', 1],
  },
  totalTimeout: {
    answers: [never],
    options: () => ({ totalTimeout: 20 }),
    look: ended,
    want: ['TotalTimeoutError', 1],
  },
  maxRetries: {
    answers: [failure(503, undefined, soon)],
    options: () => ({ maxRetries: 3 }),
    look: ended,
    want: ['503', 4],
  },
  maxRetryAfter: {
    answers: [failure(503, undefined, { 'retry-after': '50' })],
    options: () => ({ maxRetryAfter: 49_999 }),
    look: ended,
    want: ['503', 1],
  },
  maxEventLength: {
    ask: 'stream',
    answers: [() => sse([`data: "${'x'.repeat(100)}`], 'stall')],
    options: () => ({ maxEventLength: 50, idleTimeout: 50 }),
    look: ended,
    want: ['EventTooLongError', 1],
    instead: { 'client.api': [['IdleTimeoutError', 1], asBytes] },
  },
  requireSentinel: {
    ask: 'stream',
    answers: [() => sse(['data: {"choices":[{"index":0,"finish_reason":"stop"}]}\n\n'])],
    options: () => ({ requireSentinel: true }),
    look: ended,
    want: ['TruncatedStreamError', 1],
    instead: { 'client.api': [['done', 1], asBytes] },
  },
  onRetry: {
    ask: 'write',
    answers: failsOnce,
    options: (tell) => ({ onRetry: ({ attempt, error, delayMs }) => tell([attempt, error.name, delayMs]) }),
    look: ({ told, end }) => [told, end],
    want: [[[1, 'ServiceUnavailableError', 1]], 'done'],
  },
  fetchOptions: {
    options: () => ({ fetchOptions: { cache: 'no-store' } }),
    look: ({ settings }) => settings.map(({ cache }) => cache),
    want: ['no-store'],
  },
};

type OfClient = Exclude<keyof ClientOptions, keyof SharedOptions>;

const ofClient: Readonly<Record<OfClient, Row<ClientOptions>>> = {
  apiKey: {
    options: () => ({ apiKey: async () => 'sk-given' }),
    look: headerOf('authorization'),
    want: ['Bearer sk-given'],
  },
  adminAPIKey: {
    ask: 'admin',
    options: () => ({ adminAPIKey: 'sk-admin' }),
    look: headerOf('authorization'),
    want: ['Bearer sk-admin'],
  },
  adminApiKey: {
    ask: 'admin',
    options: () => ({ adminApiKey: 'sk-admin', adminAPIKey: undefined }),
    look: headerOf('authorization'),
    want: ['Bearer sk-admin'],
  },
  organization: { options: () => ({ organization: 'org' }), look: headerOf('openai-organization'), want: ['org'] },
  project: { options: () => ({ project: 'proj' }), look: headerOf('openai-project'), want: ['proj'] },
  // Kept for those who verify webhooks: that no request carries it is what it promises.
  webhookSecret: {
    ask: 'write',
    options: () => ({ webhookSecret: 'whsec_1' }),
    look: ({ requests }) => JSON.stringify(requests.map(({ url, headers }) => [url, [...headers]])).includes('whsec_1'),
    want: false,
  },
  baseURL: {
    options: () => ({ baseURL: 'http://other.test/v2?region=eu' }),
    look: ({ requests }) => requests.map(({ url }) => url),
    want: ['http://other.test/v2/models/m?region=eu'],
  },
  defaultHeaders: {
    options: () => ({ defaultHeaders: { 'x-a': '1', Authorization: null } }),
    look: ({ requests }) => requests.map(({ headers }) => [headers.get('x-a'), headers.get('authorization')]),
    want: [['1', null]],
  },
  defaultQuery: {
    ask: 'write',
    options: () => ({ defaultQuery: { 'api-version': '2024' } }),
    look: ({ requests }) => requests.map(({ url }) => new URL(url).search),
    want: ['?api-version=2024'],
  },
  fetch: {
    options: (tell) => ({
      fetch: async (input) => {
        tell(input);
        return json({});
      },
    }),
    look: ({ told }) => told,
    want: ['http://api.test/v1/models/m'],
  },
  middleware: {
    answers: failsOnce,
    options: (tell) => ({
      middleware: async (request, next, { attempt, operation }) => {
        const response = await next(request);
        tell([attempt, operation?.path, response.status]);
        return response;
      },
    }),
    look: ({ told, end }) => [told, end],
    want: [
      [
        [1, '/models/{model}', 503],
        [2, '/models/{model}', 200],
      ],
      'done',
    ],
    instead: {
      'client.get/post': [
        [
          [
            [1, undefined, 503],
            [2, undefined, 200],
          ],
          'done',
        ],
        'no operation of the contract stands behind a path that the caller writes',
      ],
    },
  },
  logLevel: {
    answers: failsOnce,
    options: (tell) => ({ logLevel: 'info', logger: loggerOf(tell) }),
    look: ({ told }) => told,
    want: ['[openai-concord] GET /models/{model}: ServiceUnavailableError, next try in 1 ms'],
    instead: {
      'client.get/post': [
        ['[openai-concord] GET /models/m: ServiceUnavailableError, next try in 1 ms'],
        'the caller wrote the path, there is no template',
      ],
    },
  },
  logger: {
    options: (tell) => ({ logLevel: 'debug', logger: loggerOf(tell) }),
    look: ({ told }) => [told.length, String(told[0]).endsWith('try 1'), /: 200 after \d+ ms$/.test(String(told[1]))],
    want: [2, true, true],
  },
  dangerouslyAllowBrowser: {
    options: () => {
      vi.stubGlobal('window', { document: {} });
      return { dangerouslyAllowBrowser: true };
    },
    look: ended,
    want: ['done', 1],
  },
};

type OfRequest = Exclude<keyof RequestOptions, keyof SharedOptions>;

const ofRequest: Readonly<Record<OfRequest, Row<RequestOptions>>> = {
  headers: {
    options: () => ({
      headers: [
        ['x-a', '2'],
        ['authorization', null],
      ],
    }),
    look: ({ requests }) => requests.map(({ headers }) => [headers.get('x-a'), headers.get('authorization')]),
    want: [['2', null]],
  },
  path: {
    options: () => ({ path: '/other/path' }),
    look: ({ requests, error }) => [requests.map(({ url }) => new URL(url).pathname), error?.message],
    want: [['/v1/other/path'], undefined],
    instead: { functions: [[[], `\`path\`${unknown}`], 'a function is of one path'] },
  },
  query: {
    options: () => ({ query: { include: ['a', 'b'], at: new Date(0) } }),
    look: ({ requests }) => requests.map(({ url }) => [...new URL(url).searchParams].map(String)),
    want: [['include[],a', 'include[],b', 'at,1970-01-01T00:00:00.000Z']],
  },
  signal: {
    answers: [failure(503, undefined, { 'retry-after': '50' })],
    // Aborted while the next try is waited for.
    options: () => {
      const controller = new AbortController();
      return { signal: controller.signal, onRetry: () => setTimeout(() => controller.abort()) };
    },
    look: ended,
    want: ['APIUserAbortError', 1],
  },
  idempotencyKey: {
    ask: 'write',
    answers: failsOnce,
    options: () => ({ idempotencyKey: 'key-1' }),
    look: headerOf('idempotency-key'),
    want: ['key-1', 'key-1'],
  },
};

const loggerOf = (tell: (what: unknown) => void): Logger => ({ error: tell, warn: tell, info: tell, debug: tell });

const names = Object.keys(doors) as DoorName[];
const cells = <Options>(rows: Readonly<Record<string, Row<Options>>>): [string, DoorName, Row<Options>][] =>
  Object.entries(rows).flatMap(([option, row]) => names.map((door) => [option, door, row] as const)) as never;
const wantAt = ({ want, instead }: Pick<Row<unknown>, 'want' | 'instead'>, door: DoorName): unknown =>
  instead?.[door]?.[0] ?? want;

describe('an option of a client', () => {
  test.for(cells<ClientOptions>({ ...shared, ...ofClient }))('%s, by %s', async ([, door, row]) => {
    const told: unknown[] = [];
    const outcome = await askThrough(
      door,
      row,
      told,
      row.options((what) => told.push(what)),
      {},
    );
    expect(row.look(outcome)).toEqual(wantAt(row, door));
  });
});

describe('an option of a request', () => {
  test.for(cells<RequestOptions>({ ...shared, ...ofRequest }))('%s, by %s', async ([, door, row]) => {
    const told: unknown[] = [];
    const outcome = await askThrough(
      door,
      row,
      told,
      {},
      row.options((what) => told.push(what)),
    );
    expect(row.look(outcome)).toEqual(wantAt(row, door));
  });
});

describe('what one request says goes over what the client says', () => {
  test.for(names)('%s', async (door) => {
    const client = {
      maxRetries: 5,
      defaultHeaders: { 'x-a': '1' },
      defaultQuery: { v: '1' },
      fetchOptions: { cache: 'reload' },
    };
    const request = { maxRetries: 0, headers: { 'x-a': '2' }, query: { v: '2' }, fetchOptions: { cache: 'no-store' } };
    const { requests, settings } = await askThrough(
      door,
      { answers: [failure(503, undefined, soon)] },
      [],
      client,
      request,
    );
    expect(
      requests.map(({ url, headers }, index) => [new URL(url).search, headers.get('x-a'), settings[index]?.cache]),
    ).toEqual([['?v=2', '2', 'no-store']]);
  });
});

describe('without being asked', () => {
  test.for(names)('%s sends what fails again, with all of its body', async (door) => {
    const { requests, end } = await askThrough(door, { ask: 'write', answers: failsOnce }, [], {}, {});
    const bodies = await Promise.all(requests.map((request) => request.json()));
    expect([end, bodies[0], bodies[1]]).toEqual(['done', expect.objectContaining({ input: 'x' }), bodies[0]]);
  });

  test.for(names)('%s masks the key that a server quotes', async (door) => {
    const answers = [failure(401, { message: 'Not my-own-key.' })];
    const { error, end } = await askThrough(door, { answers }, [], { apiKey: 'my-own-key' }, {});
    expect([end, error?.message]).toEqual(['401', expect.stringContaining('Not ***.')]);
  });

  test.for(names)('%s refuses a number that is none before anything is sent', async (door) => {
    const { requests, error } = await askThrough(door, {}, [], {}, { timeout: Number.NaN });
    expect([error?.message, requests.length]).toEqual([expect.stringContaining('timeout'), 0]);
  });

  test.for(names)('%s refuses an option that it does not know before anything is sent', async (door) => {
    const { requests, error } = await askThrough(door, {}, [], {}, { maxRetrys: 1 } as never);
    const heard = door === 'client.api' ? 1 : 0;
    expect([error?.message, requests.length]).toEqual([
      // Of `client.api`, what is not ours is a setting of `fetch`.
      heard ? undefined : `\`maxRetrys\`${unknown}`,
      heard,
    ]);
  });

  test.for(names)('%s tells of JSON that is none as such', async (door) => {
    const html = new Response('<html>', { headers: { 'content-type': 'application/json' } });
    expect(await askThrough(door, { answers: [html] }, [], {}, {})).toMatchObject({ error: { name: 'DecodeError' } });
  });
});
