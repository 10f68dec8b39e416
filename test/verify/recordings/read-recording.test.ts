import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exchange, Recording } from '../../../src/verify/recordings/exchange.ts';
import { readRecording } from '../../../src/verify/recordings/read-recording.ts';

const text = '{"object":"list","data":[]}';
const gzipped = gzipSync(text);
const base64 = gzipped.toString('base64');

const harOf = (content: object, headers: object[] = []): string =>
  JSON.stringify({
    log: {
      entries: [
        { request: { method: 'GET', url: 'http://a.b/v1/models' }, response: { status: 200, headers, content } },
      ],
    },
  });
const nockOf = (entry: object): string =>
  JSON.stringify([{ scope: 'http://a.b:80', method: 'GET', path: '/v1/models', status: 200, ...entry }]);
const vcrOf = (body: string, headers = '{}', list = 'http_interactions'): string => `---
${list}:
- request: { method: get, uri: 'http://a.b/v1/models', body: { encoding: UTF-8, string: '' }, headers: {} }
  response:
    status: { code: 200, message: OK }
    headers: ${headers}
    body: ${body}
`;
/** A cassette whose requests have a `url`. */
const urlOf = (list: string, response: string): string =>
  `${list}\n- request: { method: GET, url: 'http://a.b/v1/models', headers: {}, body: '' }\n  response: ${response}`;
const proxyOf = (body: unknown, type: string): string =>
  JSON.stringify({
    Entries: [
      {
        RequestUri: 'http://a.b/v1/models',
        RequestMethod: 'GET',
        RequestHeaders: {},
        RequestBody: null,
        StatusCode: 200,
        ResponseHeaders: { 'Content-Type': type },
        ResponseBody: body,
      },
    ],
  });
const seinfeldOf = (body: object): string =>
  JSON.stringify({
    entries: [
      {
        matchKey: 'GET a.b/v1/models',
        request: { method: 'GET', url: 'http://a.b/v1/models', headers: {}, body: { kind: 'empty' } },
        response: { status: 200, headers: {}, body },
      },
    ],
  });
const pairOf = (response: object, more?: object): object => ({
  request: { method: 'get', url: 'http://a.b/v1/models' },
  response: { status: 200, headers: {}, ...response },
  ...more,
});
const httpmockOf = (body: string): string =>
  `when: { path: /v1/models, host: a.b, method: GET }\nthen: { status: 200, header: [{ name: X-A, value: '1' }], ${body} }`;
const httprrOf = (response: string): string => {
  const request = 'GET http://a.b/v1/models HTTP/1.1\r\nHost: a.b\r\n\r\n';
  return `httprr trace v1\n${request.length} ${response.length}\n${request}${response}`;
};
const wiremockOf = (response: object, request: object = { urlPath: '/v1/models' }): object => ({
  request: { method: 'GET', ...request },
  response: { status: 200, ...response },
});
const vcrpyOf = (body: string, headers?: string): string => vcrOf(body, headers, 'interactions');

const read = (recording: string) => {
  const { format, entries } = readRecording(recording) as Recording;
  const { method, url, answer } = entries[0] as Exchange;
  return { format, method, url: url.href, answer: answer() };
};

describe('every way of writing a response down gives the same bytes', () => {
  const compressed = { 'content-encoding': 'gzip' };
  const pairs = [{ name: 'Content-Encoding', value: 'gzip' }];
  const hex = gzipped.toString('hex');
  test.for<[name: string, recording: string, headers?: object]>([
    ['HAR', harOf({ text })],
    ['HAR, in base64', harOf({ text: Buffer.from(text).toString('base64'), encoding: 'base64' })],
    ['HAR, that still tells the encoding', harOf({ text }, pairs), compressed],
    ['HAR, compressed', harOf({ text: base64, encoding: 'base64' }, pairs), compressed],
    [
      'HAR, of bytes that look like no encoding',
      harOf({ text: Buffer.from(text).toString('base64'), encoding: 'base64' }, pairs),
      compressed,
    ],
    ['VCR', vcrOf(`{ encoding: UTF-8, string: '${text}' }`)],
    ['VCR, in base64', vcrOf(`{ encoding: UTF-8, base64_string: ${Buffer.from(text).toString('base64')} }`)],
    ['VCR, as bytes of Ruby', vcrOf(`{ string: !binary ${base64} }`, '{ Content-Encoding: [gzip] }'), compressed],
    ['VCR, of one string', vcrOf(`'${text}'`)],
    ['vcrpy', vcrpyOf(`{ string: '${text}' }`)],
    ['vcrpy, as bytes', vcrpyOf(`{ string: !!binary ${base64} }`, '{ Content-Encoding: [gzip] }'), compressed],
    ['vcrpy, from Python 2', vcrpyOf(`{ string: !!python/unicode '${text}' }`)],
    ['vcrpy, with a base type of Python', vcrpyOf(`!!python/object/new:dict { string: '${text}' }`)],
    ['vcrpy, of httpx', vcrpyOf(`null\n    content: '${text}'`)],
    ['vcrpy, parsed', vcrpyOf('null\n    parsed_body: { object: list, data: [] }')],
    ['vcrpy, typed as text', vcrpyOf(`{ type: text, content: '${text}' }`)],
    [
      'vcrpy, typed as JSON',
      vcrpyOf('{ type: json, content: { object: list, data: [] } }').replace('{ code: 200, message: OK }', '200'),
    ],
    ['vcrpy, typed as bytes', vcrpyOf(`{ type: base64, content: ${Buffer.from(text).toString('base64')} }`)],
    ['VCR, of R', vcrOf(`{ string: '${text}' }`).replace('{ code: 200, message: OK }', '200')],
    ['vcrpy, of ReqCassette', vcrpyOf('null\n    body_json: { object: list, data: [] }')],
    [
      'vcrpy, of ReqCassette, as bytes',
      vcrpyOf(`null\n    body_blob: ${Buffer.from(text).toString('base64')}`).replace(
        '{ code: 200, message: OK }',
        '200',
      ),
    ],
    ['go-vcr', urlOf('version: 2\ninteractions:', `{ body: '${text}', headers: {}, status: 200 OK, code: 200 }`)],
    [
      'go-vcr, compressed',
      urlOf('interactions:', `{ body: !!binary ${base64}, headers: { Content-Encoding: [gzip] }, code: 200 }`),
      compressed,
    ],
    ['test proxy', proxyOf(JSON.parse(text), 'application/json'), { 'content-type': 'application/json' }],
    ['test proxy, as lines', proxyOf([text.slice(0, 9), text.slice(9)], 'text/a'), { 'content-type': 'text/a' }],
    ['test proxy, as text', proxyOf(text, 'text/a'), { 'content-type': 'text/a' }],
    ['test proxy, as bytes', proxyOf(Buffer.from(text).toString('base64'), 'audio/a'), { 'content-type': 'audio/a' }],
    ['seinfeld', seinfeldOf({ kind: 'json', value: JSON.parse(text) })],
    ['seinfeld, as text', seinfeldOf({ kind: 'text', value: text })],
    ['seinfeld, as bytes', seinfeldOf({ kind: 'base64', value: Buffer.from(text).toString('base64') })],
    ['ExVCR', JSON.stringify([pairOf({ body: text, status: undefined, status_code: 200, type: 'ok' })])],
    ['ExVCR, php-vcr', urlOf('', `{ status: { code: '200', message: OK }, headers: {}, body: '${text}' }`)],
    ['ReqLLM', JSON.stringify(pairOf({ body: JSON.parse(text) }))],
    [
      'ReqLLM, in chunks',
      JSON.stringify(
        pairOf(
          { body: null },
          { chunks: [text.slice(0, 9), text.slice(9)].map((part) => ({ b64: Buffer.from(part).toString('base64') })) },
        ),
      ),
    ],
    ['httpmock', httpmockOf(`body: '${text}'`), { 'x-a': '1' }],
    ['httpmock, as bytes', httpmockOf(`body_base64: ${Buffer.from(text).toString('base64')}`), { 'x-a': '1' }],
    ['httprr', httprrOf(`HTTP/2.0 200 OK\nX-A: 1:2\n\n${text}`), { 'x-a': '1:2' }],
    [
      'httprr, in chunks',
      httprrOf(
        `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n${text.slice(0, 9)}\r\n12\r\n${text.slice(9)}\r\n0\r\n\r\n`,
      ),
      { 'transfer-encoding': 'chunked' },
    ],
    ['ReqLLM, JSON Lines', `${JSON.stringify(pairOf({ body: text }))}\n\n${JSON.stringify(pairOf({ body: '' }))}\n`],
    ['nock', nockOf({ response: JSON.parse(text) })],
    ['nock, as text', nockOf({ response: text })],
    ['nock, in hex', nockOf({ response: Buffer.from(text).toString('hex'), responseIsBinary: true })],
    [
      'nock, compressed',
      nockOf({ response: [hex.slice(0, 20), hex.slice(20)], rawHeaders: ['Content-Encoding', 'gzip'] }),
      compressed,
    ],
    [
      'nock, with headers as an object',
      nockOf({ response: text, rawHeaders: { 'X-A': ['1', '2'] } }),
      { 'x-a': '1, 2' },
    ],
    ['nock, of an old version', nockOf({ response: text, headers: { 'X-A': '1' } }), { 'x-a': '1' }],
  ])('%s', ([name, recording, headers = {}]) => {
    const { answer, ...rest } = read(recording);
    expect({ ...rest, ...answer, headers: { ...answer?.headers }, body: String(answer?.body) }).toEqual({
      format: expect.stringContaining(name.split(',')[0] ?? ''),
      method: 'GET',
      url: 'http://a.b/v1/models',
      status: 200,
      headers,
      body: text,
      ended: 'whole',
    });
  });

  test.for<[name: string, compress: (text: string) => Buffer]>([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('compressed by %s', ([name, compress]) => {
    const body = `{ string: !!binary ${compress(text).toString('base64')} }`;
    expect(String(read(vcrpyOf(body, `{ Content-Encoding: ${name} }`)).answer?.body)).toBe(text);
  });

  test('whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const body = Buffer.from(bytes);
        const recordings = [
          harOf({ text: body.toString('base64'), encoding: 'base64' }),
          vcrOf(`{ base64_string: "${body.toString('base64')}" }`),
          vcrpyOf(`{ string: !!binary "${body.toString('base64')}" }`),
          nockOf({ response: body.toString('hex'), responseIsBinary: true }),
        ];
        for (const recording of recordings) expect(read(recording).answer?.body).toEqual(body);
      }),
    );
  });
});

describe('contents tell the format, not the name', () => {
  test.for<[text: string, format: string | undefined]>([
    ['{"http_interactions":[]}', 'VCR'],
    ['{"interactions":[],"version":1}', 'vcrpy'],
    ['\uFEFF{"log":{"entries":[]}}', 'HAR'],
    ['# a comment\ninteractions: []\nversion: 1', 'vcrpy'],
    ['[]', undefined],
    ['{}', undefined],
    ['- request: { method: GET }\n  response: {}', 'ExVCR, php-vcr'],
    ['{"request":{"method":"GET"},"response":{}}', 'ReqLLM, JSON Lines'],
    ['{"request":{},"response":{}}', undefined],
    ['{"request":{"method":"GET","url":"/v1"},"response":{}}', 'WireMock'],
    ['{"request":{"urlPathPattern":"/v1/.*"},"response":{}}', 'WireMock'],
    ['{"mappings":[{"request":{"urlPath":"/v1"},"response":{}}]}', 'WireMock'],
    ['{"mappings":[{"properties":{}}]}', undefined],
    ['{"request":{"method":"GET"},"response":{}}\n{"a":1}', undefined],
    ['when: {}\nthen: {}\n---\nwhen: {}\nthen: {}', 'httpmock'],
    ['when: {}\nthen: {}\n---\na: 1', undefined],
    ['httprr trace v1\n', undefined],
    ['[{"scope":1}]', undefined],
    ['{"log":{"entries":{}}}', undefined],
    ['{"entries":[{"matchKey":"GET a.b/"}]}', 'seinfeld'],
    ['{"entries":[{"a":1}]}', undefined],
    ['interactions: 1', undefined],
    ['plain text', undefined],
    ['', undefined],
  ])('%j is %s', ([recording, format]) => expect(readRecording(recording)?.format).toBe(format));
});

test.for<[name: string, recording: string, lines: (number | undefined)[]]>([
  [
    'VCR',
    'a:\n- b\nhttp_interactions:\n- request:\n    x: [1,\n      2]\n\n-   response: |\n     - a\n- x\nc:\n- d',
    [4, 8, 10, undefined],
  ],
  ['nock', '[\n{"scope":"x","path":"y"}, {\n"a":[{}]},\n\n\t7]', [2, 2, 5, undefined]],
  ['httpmock', '# a\nwhen: {}\nthen: {}\n---\n\nwhen: {}\nthen: {}\n', [2, 6, undefined]],
  [
    'JSON Lines',
    '\n{"request":{"method":"a"},"response":{}}\n\n{"request":{"method":"a"},"response":{}}',
    [2, 4, undefined],
  ],
  ['WireMock', '{"mappings":[\n{"request":{"urlPath":"/"},"response":{}}]}', [2, undefined]],
  ['httprr', httprrOf('HTTP/1.1 200 OK'), [undefined]],
  ['HAR', '{"log":\n{"pages":[\n{}],"entries":[\n{"a":1},\n{}]}}', [4, 5, undefined]],
])('each entry has a line: %s', ([, recording, lines]) => {
  const { lineOf } = readRecording(recording) ?? {};
  expect(lines.map((_, index) => lineOf?.(index + 1))).toEqual(lines);
});

test.for<[name: string, trace: string, fault: string]>([
  ['without lengths', 'httprr trace v1\nGET / HTTP/1.1\n', 'expected two lengths after'],
  ['cut after the first pair', `${httprrOf('HTTP/1.1 200 OK\n\n')}12`, 'expected two lengths after'],
  ['cut within a pair', httprrOf(`HTTP/1.1 200 OK\n\n${text}`).slice(0, -3), 'ends 3 bytes before'],
])('a trace %s is not readable', ([, trace, fault]) => expect(() => readRecording(trace)).toThrow(fault));

test('a line that is not JSON has a number', () =>
  expect(() => readRecording('{"a":1}\n{"a":')).toThrow('line 2 is not JSON: '));

describe('WireMock', () => {
  const host = 'http://recorded.invalid';
  test.for<[name: string, response: object]>([
    ['text', { body: text }],
    ['JSON', { jsonBody: JSON.parse(text) }],
    ['base64', { base64Body: base64, headers: { 'Content-Encoding': 'gzip' } }],
  ])('a body as %s', ([, response]) => {
    const { url, answer } = read(JSON.stringify(wiremockOf(response)));
    expect([url, answer?.status, String(answer?.body)]).toEqual([`${host}/v1/models`, 200, text]);
  });

  test('of several mappings, the status of each is 200 unless said', () =>
    expect(read(JSON.stringify({ mappings: [wiremockOf({ status: undefined })] })).answer?.status).toBe(200));

  test.for<[request: object, method: string, path: string]>([
    [{ url: '/v1/files?limit=2' }, 'GET', '/v1/files?limit=2'],
    [{ urlPathTemplate: '/v1/files/{id}' }, 'GET', '/v1/files/%7Bid%7D'],
    [{ url: '/v1/files', method: undefined }, 'ANY', '/v1/files'],
  ])('the request %j', ([request, method, path]) =>
    expect(read(JSON.stringify(wiremockOf({}, request)))).toMatchObject({ method, url: host + path }),
  );

  test.for<[patterns: unknown, body: string | undefined]>([
    [[{ equalToJson: '{"a":1}', ignoreArrayOrder: true }], '{"a":1}'],
    [[{ equalToJson: { a: 1 } }], '{"a":1}'],
    [[{ equalTo: 'a' }], 'a'],
    [[{ binaryEqualTo: 'YQ==' }], 'a'],
    [[{ equalToJson: '{}', ignoreExtraElements: true }], undefined],
    [[{ matchesJsonPath: '$.a' }], undefined],
    [[{ equalTo: 'a' }, { contains: 'a' }], undefined],
    [undefined, undefined],
  ])('the body of a request by %j is %s', ([bodyPatterns, body]) => {
    const headers = { Accept: { equalTo: 'a/b' }, 'X-A': { matches: '.*' } };
    const recording = readRecording(JSON.stringify(wiremockOf({}, { url: '/', bodyPatterns, headers }))) as Recording;
    const sent = (recording.entries[0] as Exchange).sent();
    expect([sent.body, { ...sent.headers }]).toEqual([body, { accept: 'a/b' }]);
  });

  test.for<[response: object]>([[{ fault: 'EMPTY_RESPONSE' }], [{ proxyBaseUrl: 'http://a.b' }]])(
    'no answer is recorded in %j',
    ([response]) => expect(read(JSON.stringify(wiremockOf(response))).answer).toBeUndefined(),
  );

  test.for<[response: object, fault: string]>([
    [{ body: '{{a}}', transformers: ['response-template'] }, 'its response is a template'],
    [{ bodyFileName: 'a.json' }, 'the body of its response is in another file'],
    [{ body: 1 }, 'the body of its response must be a string'],
  ])('%j is not readable', ([response, fault]) =>
    expect(() => read(JSON.stringify(wiremockOf(response)))).toThrow(fault),
  );

  test('nor is a pattern of a URL', () =>
    expect(readRecording(JSON.stringify(wiremockOf({}, { urlPattern: '/v1/.*' })))?.entries).toEqual([
      { fault: 'the URL of its request is a pattern' },
    ]));
});

test.for<[name: string, recording: string, fault: string]>([
  [
    'ends within a chunk',
    httprrOf('HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n9\n{}'),
    'its body ends within a chunk',
  ],
  ...['zz', '-9', ''].map((length): [string, string, string] => [
    `has a chunk of the length ${JSON.stringify(length)}`,
    httprrOf(`HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n${length}\n{}\n0\n`),
    'a chunk of its body has no length',
  ]),
  ['ends within its headers', httprrOf('HTTP/1.1 200 OK\nA: b\n'), 'its headers have no end'],
  ['is in a file of its own', seinfeldOf({ kind: 'binary', path: 'a' }), 'its body is in another file'],
  ['has no value', seinfeldOf({ kind: 'text' }), 'its body must have a kind and a value'],
  ['is a term of Erlang', JSON.stringify([pairOf({ body: 'g20=', binary: true })]), 'its body is a term of Erlang'],
])('an answer that %s', ([, recording, fault]) => expect(() => read(recording)).toThrow(fault));

test('events stand without the blank lines between them', () =>
  expect(String(read(seinfeldOf({ kind: 'sse', chunks: ['data: 1', 'data: 2'] })).answer?.body)).toBe(
    'data: 1\n\ndata: 2\n\n',
  ));

test('an answer that never came is none', () =>
  expect(read(JSON.stringify([pairOf({ type: 'error', body: 'timeout' })])).answer).toBeUndefined());
