import type { ServerResponse } from 'node:http';

export type Settings = { readonly [name in 'timeout' | 'firstEventTimeout' | 'idleTimeout' | 'maxRetries']?: number };

/** A fault of a server, or an interruption by the caller. */
export interface Fault {
  readonly name: string;
  /** The server's behaviour for the nth request, counted from 1. */
  readonly answer: (response: ServerResponse, attempt: number) => void;
  readonly call: 'plain' | 'chat stream' | 'response stream' | 'aborted stream' | 'keyed' | 'aborted wait' | 'bad path';
  /** Settings of both clients for faults about time. By default, neither client times out. */
  readonly settings?: Settings;
  /** The required outcome of our client: the name of an error, or `ok` for the right result. */
  readonly want: string;
  /** The number of requests that our client may send; any number if absent. */
  readonly requests?: number;
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_fault', ...headers }).end(text);
};

const failure =
  (status: number, error: object, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    json(response, status, { error }, headers);

const sse = (response: ServerResponse, ...events: readonly string[]): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_fault' });
  for (const event of events) response.write(event);
};

const chunk = 'data: {"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Hi"}}]}\n\n';
const created =
  'event: response.created\ndata: {"type":"response.created","response":{"id":"resp_1"},"sequence_number":0}\n\n';
const flat =
  'event: error\ndata: {"type":"error","code":"server_error","message":"Broken.","param":null,"sequence_number":1}\n\n';
const nested = 'event: error\ndata: {"error":{"type":"server_error","code":null,"message":"Broken.","param":null}}\n\n';
const model = { id: 'm', object: 'model', created: 1, owned_by: 'x' };

export const faults: readonly Fault[] = [
  { name: 'an idempotency key', call: 'keyed', want: 'ok', answer: (response) => json(response, 200, model) },
  {
    name: 'a chat stream that is cut',
    call: 'chat stream',
    want: 'TruncatedStreamError',
    answer: (response) => (sse(response, chunk), response.end()),
  },
  {
    name: 'a response stream that is cut',
    call: 'response stream',
    want: 'TruncatedStreamError',
    answer: (response) => (sse(response, created), response.end()),
  },
  {
    name: 'a whole chat stream without its sentinel',
    call: 'chat stream',
    want: 'ends after 2 events, as if whole',
    answer: (response) => (sse(response, chunk, chunk.replace('}}]}', '},"finish_reason":"stop"}]}')), response.end()),
  },
  {
    name: 'a response stream that says [DONE] before its end',
    call: 'response stream',
    want: 'TruncatedStreamError',
    answer: (response) => (sse(response, created, 'data: [DONE]\n\n'), response.end()),
  },
  {
    name: 'an exhausted quota in a success',
    call: 'plain',
    want: 'InsufficientQuotaError',
    requests: 1,
    answer: (response) =>
      json(response, 200, { error: { message: 'No credit.', type: 'insufficient_quota', code: null, param: null } }),
  },
  {
    name: 'a stream that stalls',
    call: 'chat stream',
    settings: { idleTimeout: 500 },
    want: 'IdleTimeoutError',
    answer: (response) => sse(response, chunk),
  },
  {
    name: 'a stream without a first event',
    call: 'chat stream',
    settings: { firstEventTimeout: 500 },
    want: 'FirstEventTimeoutError',
    answer: (response) => sse(response, ': wait\n\n'),
  },
  {
    name: 'an abort during a stream',
    call: 'aborted stream',
    want: 'APIUserAbortError',
    answer: (response) => sse(response, chunk),
  },
  {
    name: '429 with retry-after: 120',
    call: 'plain',
    want: 'RateLimitError',
    requests: 1,
    answer: failure(429, { message: 'Slow.' }, { 'retry-after': '120' }),
  },
  {
    name: '429 with exhausted quota',
    call: 'plain',
    want: 'InsufficientQuotaError',
    requests: 1,
    answer: failure(429, { message: 'Used up.', code: 'insufficient_quota' }),
  },
  {
    name: '200 with HTML as JSON',
    call: 'plain',
    want: 'DecodeError',
    answer: (response) => json(response, 200, '<html>'),
  },
  {
    name: '200 with HTML as HTML',
    call: 'plain',
    want: 'DecodeError',
    answer: (response) => json(response, 200, '<html>', { 'content-type': 'text/html' }),
  },
  { name: '200 with nothing', call: 'plain', want: 'DecodeError', answer: (response) => json(response, 200, '') },
  {
    name: 'a flat error in a stream',
    call: 'response stream',
    want: 'InternalServerError',
    answer: (response) => (sse(response, created, flat), response.end()),
  },
  {
    name: 'an error envelope in a stream',
    call: 'response stream',
    want: 'InternalServerError',
    answer: (response) => (sse(response, created, nested), response.end()),
  },
  {
    name: 'an error in a chat stream',
    call: 'chat stream',
    want: 'InternalServerError',
    answer: (response) => (sse(response, chunk, nested.replace('event: error\n', '')), response.end()),
  },
  {
    name: 'an abort during the wait for a retry',
    call: 'aborted wait',
    want: 'APIUserAbortError',
    answer: failure(500, { message: 'Broken.' }, { 'retry-after': '30' }),
  },
  {
    name: '500 with Content-Length: 0',
    call: 'plain',
    want: 'InternalServerError',
    answer: (response) => void response.writeHead(500, { 'content-length': '0', 'x-should-retry': 'false' }).end(),
  },
  {
    name: 'an id that is ..',
    call: 'bad path',
    want: 'OpenAIError',
    requests: 0,
    answer: (response) => json(response, 200, model),
  },
  {
    name: '503 with HTML',
    call: 'plain',
    want: 'ServiceUnavailableError',
    answer: (response) =>
      json(response, 503, '<html>Down.</html>', { 'content-type': 'text/html', 'x-should-retry': 'false' }),
  },
  {
    name: 'a body that stalls once',
    call: 'plain',
    // On a very busy machine the second attempt may time out, too.
    settings: { timeout: 500, maxRetries: 10 },
    want: 'ok',
    answer: (response, attempt) =>
      attempt === 1
        ? void response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":')
        : json(response, 200, model),
  },
  {
    name: 'a body that is cut once',
    call: 'plain',
    want: 'ok',
    answer: (response, attempt) => {
      if (attempt > 1) return json(response, 200, model);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"id":');
      setTimeout(() => response.destroy(), 20);
    },
  },
  {
    name: 'a connection that is reset',
    call: 'plain',
    want: 'APIConnectionError',
    answer: (response) => void response.socket?.resetAndDestroy(),
  },
  {
    name: 'no response at all',
    call: 'plain',
    settings: { timeout: 500 },
    want: 'APIConnectionTimeoutError',
    answer: () => {},
  },
  {
    name: 'a code that is a number',
    call: 'plain',
    want: 'BadRequestError',
    answer: failure(400, { message: ['one', 'two'], code: 42 }),
  },
];
