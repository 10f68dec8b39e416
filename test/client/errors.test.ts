import { describe, expect, test } from 'vitest';
import {
  APIConnectionError,
  APIError,
  APIUserAbortError,
  DecodeError,
  InsufficientQuotaError,
  InternalServerError,
  OpenAI,
  RateLimitError,
  isAPIError,
} from '../../src/client/index.ts';
import type * as errors from '../../src/client/core/errors.ts';
import { durationOf, parseRateLimits } from '../../src/client/core/rate-limits.ts';
import { redactHeaders, redactText } from '../../src/client/core/redact.ts';
import { answering, errorOf, failure, json } from '../helpers/client.ts';

const once = { maxRetries: 0 };
const failing = async (response: Response): Promise<APIError> =>
  errorOf(answering([response], once).client.models.retrieve('m'));

describe('a class a status', () => {
  test.for([
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionDeniedError'],
    [404, 'NotFoundError'],
    [408, 'RequestTimeoutError'],
    [409, 'ConflictError'],
    [413, 'PayloadTooLargeError'],
    [418, 'APIError'],
    [422, 'UnprocessableEntityError'],
    [429, 'RateLimitError'],
    [500, 'InternalServerError'],
    [503, 'ServiceUnavailableError'],
    [529, 'InternalServerError'],
  ] as const)('%i is %s', async ([status, name]) => {
    const error = await failing(failure(status));
    expect([error.status, error.name, error instanceof APIError]).toEqual([status, name, true]);
  });

  test.for(['type', 'code'])('exhausted quota, told by %s', async (field) => {
    const error = await failing(failure(429, { message: 'Used up.', [field]: 'insufficient_quota' }));
    expect(error).toBeInstanceOf(InsufficientQuotaError);
    expect(error).toBeInstanceOf(RateLimitError);
  });
});

test('an error says what failed', async () => {
  const error = await failing(
    failure(404, { message: 'No model m.', type: 'x', code: 'model_not_found', param: null }),
  );
  expect(error.message).toBe('404 No model m. (GET /models/{model}, request id req_1)');
  const { status, code, param, type, requestID, request } = error;
  expect({ status, code, param, type, requestID, request }).toEqual({
    status: 404,
    code: 'model_not_found',
    param: null,
    type: 'x',
    requestID: 'req_1',
    request: { method: 'GET', path: '/models/{model}' },
  });
});

describe('bodies that are no envelope', () => {
  const html = '<html><body>Bad gateway</body></html>';
  test.for<[name: string, response: () => Response, message: string]>([
    [
      'HTML',
      () => new Response(html, { status: 502, headers: { 'content-type': 'text/html' } }),
      `502 with ${JSON.stringify(html)}`,
    ],
    ['nothing', () => new Response('', { status: 500 }), '500 with an empty body'],
    ['a list of texts', () => failure(500, { message: ['one', 'two'] }), '500 ["one","two"]'],
    ['a text as error', () => failure(500, 'Broken.'), '500 Broken.'],
    ['null', () => json(null, 500), '500 null'],
    ['null as message', () => failure(500, { message: null }), '500 without a message'],
    ['a text as `detail`', () => json({ detail: 'Not there.' }, 500), '500 Not there.'],
    ['fields as `detail`', () => json({ detail: [{ input: 'secret' }] }, 500), '500 without a message'],
  ])('%s', async ([, response, message]) => {
    const error = await failing(response());
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error.message.startsWith(message)).toBe(true);
  });

  test('a code that is a number', async () => {
    expect((await failing(failure(400, { message: 'No.', code: 42 }))).code).toBe('42');
  });
});

describe('a success that is not what the contract says', () => {
  test.for([
    ['HTML as JSON', '<html>', 'application/json'],
    ['HTML as HTML', '<html>', 'text/html'],
    ['nothing', '', 'application/json'],
  ] as const)('%s', async ([, body, type]) => {
    const headers = { 'content-type': type, 'x-request-id': 'req_9' };
    const error = await failing(new Response(body, { headers }));
    expect(error).toBeInstanceOf(DecodeError);
    expect([error.status, error.requestID, (error as DecodeError).body]).toEqual([200, 'req_9', body]);
    const told = body === '' ? 'an empty body' : JSON.stringify(body);
    expect(error.message).toBe(
      `200 came as ${type}, and not with JSON: ${told}. (GET /models/{model}, request id req_9)`,
    );
  });

  test('JSON under another media type is read', async () => {
    const { client } = answering([new Response('{"id":"m"}', { headers: { 'content-type': 'text/plain' } })]);
    expect(await client.models.retrieve('m')).toEqual({ id: 'm' });
  });
});

describe('no secrets', () => {
  test('a key that the server quotes', async () => {
    const { client } = answering([failure(401, { message: 'Wrong key: my-own-key, not sk-abcdefgh.' })], {
      ...once,
      apiKey: 'my-own-key',
    });
    const error: APIError = await errorOf(client.models.retrieve('m'));
    expect(error.message).toContain('Wrong key: ***, not ***.');
    expect(JSON.stringify(error.error)).not.toContain('my-own-key');
  });

  test.for([
    ['sk-proj-abc_DEF', '***'],
    ['Bearer abc.def', 'Bearer ***'],
    ['a risk-free task-force', 'a risk-free task-force'],
  ])('%s', ([given, want]) => expect(redactText(given as string)).toBe(want));

  test('headers', () => {
    const headers = new Headers({
      authorization: 'Bearer k',
      'api-key': 'k',
      'set-cookie': 'k',
      accept: 'a',
      'x-request-id': 'r',
    });
    expect(redactHeaders(headers)).toEqual({
      accept: 'a',
      'api-key': '***',
      authorization: '***',
      'set-cookie': '***',
      'x-request-id': 'r',
    });
  });
});

describe('rate limits', () => {
  const headers = {
    'x-ratelimit-limit-requests': '60',
    'x-ratelimit-remaining-requests': '0',
    'x-ratelimit-reset-requests': '6m0s',
    'x-ratelimit-remaining-tokens': '-1',
  };
  const want = {
    requests: { limit: 60, remaining: 0, resetMs: 360_000 },
    tokens: { limit: undefined, remaining: undefined, resetMs: undefined },
  };

  test('on errors', async () => {
    expect((await failing(failure(429, undefined, headers))).rateLimits).toEqual(want);
  });

  test('on answers', async () => {
    const { rateLimits } = await answering([json({ id: 'm' }, 200, headers)])
      .client.models.retrieve('m')
      .withResponse();
    expect(rateLimits).toEqual(want);
  });

  test('nowhere', () => expect(parseRateLimits(new Headers())).toBeUndefined());

  test.for<[text: string | null, want: number | undefined]>([
    ['12ms', 12],
    ['1s', 1000],
    ['1.5s', 1500],
    ['1h2m3s', 3_723_000],
    ['2d', 172_800_000],
    ['30', 30_000],
    ['soon', undefined],
    ['-1s', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', ([text, milliseconds]) => expect(durationOf(text)).toBe(milliseconds));
});

describe('kinds', () => {
  test('a failed connection keeps its cause', async () => {
    const cause = new TypeError('fetch failed');
    const error: APIConnectionError = await errorOf(answering([cause], once).client.models.retrieve('m'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.cause).toBe(cause);
    expect([error.cause, error.status, error.message]).toEqual([
      cause,
      undefined,
      'The connection failed. (GET /models/{model})',
    ]);
    const post = answering([cause], once).client.embeddings.create({ model: 'm', input: 'x' });
    expect(((await errorOf(post)) as Error).message).toBe('The connection failed. (POST /embeddings)');
  });

  test('an aborted request', async () => {
    const error: Error = await errorOf(
      answering([json({})]).client.models.retrieve('m', { signal: AbortSignal.abort('why') }),
    );
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).not.toBeInstanceOf(APIConnectionError);
    expect(error.cause).toBe('why');
  });

  test('errors of another copy of the package', async () => {
    // @ts-expect-error a query makes it another module
    const copy: typeof errors = await import('../../src/client/core/errors.ts?copy');
    const error = new copy.NotFoundError(404, undefined, 'gone', new Headers());
    expect(error).not.toBeInstanceOf(APIError);
    expect([isAPIError(error), isAPIError(new Error('x')), isAPIError(null)]).toEqual([true, false, false]);
  });

  test('the classes are on the client, too, as in the official package', () => {
    expect(OpenAI.APIError).toBe(APIError);
    expect(new OpenAI.RateLimitError(429, { message: 'Slow.' }, undefined, new Headers()).message).toBe('429 Slow.');
  });
});
