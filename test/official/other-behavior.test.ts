import Official from 'openai';
import { expect, test } from 'vitest';
import { otherBehavior } from '../../scripts/ecosystem/other-behavior.ts';
import { OpenAI } from '../../src/client/index.ts';
import { chunk } from '../helpers/chat-script.ts';

const events = (...all: (object | string)[]): Response =>
  new Response(all.map((each) => `data: ${typeof each === 'string' ? each : JSON.stringify(each)}\n\n`).join(''), {
    headers: { 'content-type': 'text/event-stream' },
  });
const failure = (status: number, error: object): Response =>
  Response.json({ error }, { status, headers: { 'retry-after-ms': '0' } });
const list = (): Response => Response.json({ object: 'list', data: [{ id: 'f' }], has_more: false });

const first = chunk({ role: 'assistant', content: 'a' });
const asked = { model: 'm', messages: [] };
const streamed = async (client: Official, signal?: AbortController): Promise<string> => {
  const stream = await client.chat.completions.create({ ...asked, stream: true }, { signal: signal?.signal ?? null });
  for await (const _ of stream) signal?.abort();
  return 'ends';
};

type Case = readonly [answer: () => Response, work: (client: Official) => unknown, official: string, ours: string];

/** By the first column of the page: what both clients do, as a text or the class of an error, and how often they ask. */
const cases: Readonly<Record<string, Case>> = {
  'A signal aborts while a stream is read.': [
    () => events(first, first),
    (client) => streamed(client, new AbortController()),
    'ends, 1',
    'APIUserAbortError, 1',
  ],
  'A stream is cut before its end.': [() => events(first), streamed, 'ends, 1', 'TruncatedStreamError, 1'],
  'JSON or a page comes in place of events.': [() => Response.json({}), streamed, 'ends, 1', 'DecodeError, 1'],
  'A body or an event is not JSON.': [() => events('{nope', '[DONE]'), streamed, 'SyntaxError, 1', 'DecodeError, 1'],
  'A stream tells an error.': [
    () => events({ error: { message: 'Slow down.', type: 'rate_limit_error' } }),
    streamed,
    'APIError, 1',
    'RateLimitError, 1',
  ],
  'An event has a type that is not known.': [
    () =>
      events(
        { type: 'response.created', response: { id: 'r', status: 'in_progress', output: [] }, sequence_number: 0 },
        { type: 'response.of.tomorrow', sequence_number: 1 },
        { type: 'response.completed', response: { id: 'r', status: 'completed', output: [] }, sequence_number: 2 },
      ),
    async (client) => (await client.responses.stream({ model: 'm', input: 'x' }).finalResponse()).status,
    'OpenAIError, 1',
    'completed, 1',
  ],
  'A quota is used up.': [
    () => failure(429, { message: 'No.', code: 'insufficient_quota' }),
    (client) => client.models.list(),
    'RateLimitError, 2',
    'InsufficientQuotaError, 1',
  ],
  'A server redirects to another server.': [
    () => new Response(null, { status: 307, headers: { location: 'http://other.test/' } }),
    (client) => client.models.list(),
    'APIError, 1',
    'RedirectError, 1',
  ],
  'An id is empty.': [list, (client) => client.files.retrieve(''), 'an answer, 1', 'OpenAIError, 0'],
  'A path is an address of another server.': [
    list,
    (client) => client.get('http://other.test/x'),
    'an answer, 1',
    'OpenAIError, 0',
  ],
  'A request has an option that is not known.': [
    list,
    (client) => client.models.list({ tiemout: 5 } as never),
    'an answer, 1',
    'OpenAIError, 0',
  ],
  'The options of a request are a promise.': [
    list,
    async (client) => client.get('/x', Promise.resolve({}) as never),
    'an answer, 1',
    'OpenAIError, 0',
  ],
  '`idempotencyKey` is given.': [
    () => Response.json({}),
    async (client) => {
      await client.post('/x', { idempotencyKey: 'key-1' });
      return lastHeaders.get('idempotency-key') ?? 'not sent';
    },
    'not sent, 1',
    'key-1, 1',
  ],
  '`logLevel` is not a level.': [
    list,
    async (client) => client.withOptions({ logLevel: 'loud' as never, logger: silent }).logLevel,
    'warn, 0',
    'OpenAIError, 0',
  ],
  '`getNextPage()` follows the last page.': [
    list,
    async (client) => (await client.files.list()).getNextPage(),
    'an answer, 2',
    'OpenAIError, 1',
  ],
  'An error is shown.': [
    () => failure(404, { message: 'Not there.', detail: 'DETAIL' }),
    async (client) => {
      const error: unknown = await client.models.retrieve('m').catch((why: unknown) => why);
      return `${String(error)} ${/DETAIL/.test(JSON.stringify(error)) ? 'with' : 'without'} its body`;
    },
    'Error: 404 Not there. with its body, 1',
    'NotFoundError: 404 Not there. (GET /models/{model}) without its body, 1',
  ],
  'A page is written as JSON.': [
    list,
    async (client) => Object.keys(JSON.parse(JSON.stringify(await client.files.list())) as object).join(' '),
    'options response body data has_more, 1',
    'object data has_more, 1',
  ],
};

const silent = { error() {}, warn() {}, info() {}, debug() {} };
let lastHeaders = new Headers();

test.for(Object.entries(cases))('%s', async ([, [answer, work, official, ours]]) => {
  const seen: string[] = [];
  for (const Client of [Official, OpenAI]) {
    let requests = 0;
    const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
      requests++;
      lastHeaders = new Headers(init?.headers);
      return answer();
    };
    const client = new Client({ apiKey: 'sk', baseURL: 'http://api.test/v1', maxRetries: 1, fetch, logLevel: 'off' });
    const result = await (async () => work(client as Official))().then(
      (value) => (typeof value === 'string' ? value : 'an answer'),
      (error: Error) => error.constructor.name,
    );
    seen.push(`${result}, ${requests}`);
  }
  expect(seen).toEqual([official, ours]);
});

test('every row of the page is one of these, or about a deadline', () => {
  const rows = otherBehavior.map(([when]) => when);
  expect(rows.filter((when) => !(when in cases))).toEqual(['A stream stalls.']);
  expect(Object.keys(cases).filter((when) => !rows.includes(when))).toEqual([]);
});
