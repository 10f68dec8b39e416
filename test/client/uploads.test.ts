import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OpenAI, toFile, toStreamingFile, type Uploadable } from '../../src/client/index.ts';
import { fileFromPath } from '../../src/client/node/index.ts';
import { answering, errorOf, failure, json } from '../helpers/client.ts';

const folder = mkdtempSync(join(tmpdir(), 'upload-'));
const path = join(folder, 'input.jsonl');
writeFileSync(path, 'from disk');
afterAll(() => rmSync(folder, { recursive: true }));

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly form: FormData;
}

/** A real server, which fails as often as told: what a stream becomes on the wire is the platform's matter. */
const received: Received[] = [];
let failures = 0;
const server = createServer((request, response) => {
  void buffer(request).then(async (bytes) => {
    const form = await new Response(bytes, {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData();
    received.push({ headers: request.headers, form });
    const status = failures-- > 0 ? 500 : 200;
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' }).end('{"id":"file_1"}');
  });
});
let baseURL: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

async function upload(file: Uploadable, failing = 0): Promise<Received[]> {
  received.length = 0;
  failures = failing;
  await new OpenAI({ apiKey: 'sk', baseURL }).files.create({ file, purpose: 'fine-tune' });
  return [...received];
}

const bytes = new TextEncoder().encode('abcdef');
async function* pieces(): AsyncGenerator<Uint8Array> {
  yield bytes.slice(0, 3);
  yield bytes.slice(3);
}

describe('what a file field takes', () => {
  test.for<[name: string, make: () => Uploadable | Promise<Uploadable>, want: readonly [string, string, string]]>([
    ['a File', () => new File(['x'], 'a.txt', { type: 'text/plain' }), ['a.txt', 'text/plain', 'x']],
    ['a Blob', () => new Blob(['x']), ['unknown_file', 'application/octet-stream', 'x']],
    ['a buffer', () => toFile(bytes, 'b.bin'), ['b.bin', 'application/octet-stream', 'abcdef']],
    ['a stream with a path', () => createReadStream(path), ['input.jsonl', 'application/octet-stream', 'from disk']],
    [
      'a stream with a name',
      () => toStreamingFile(pieces(), 'c.jsonl', { type: 'application/jsonl' }),
      ['c.jsonl', 'application/jsonl', 'abcdef'],
    ],
    ['a web stream', () => toStreamingFile(new Blob(['web']).stream(), 'd'), ['d', 'application/octet-stream', 'web']],
    ['a Response', () => fetch('data:text/csv,1%2C2'), ['csv,1,2', 'text/csv', '1,2']],
    ['a function', () => () => new File(['x'], 'e.txt'), ['e.txt', 'application/octet-stream', 'x']],
    [
      'a path',
      () => fileFromPath(path, { type: 'application/jsonl' }),
      ['input.jsonl', 'application/jsonl', 'from disk'],
    ],
    [
      'an address of a file',
      () => fileFromPath(pathToFileURL(path), { name: 'f' }),
      ['f', 'application/octet-stream', 'from disk'],
    ],
  ])('%s', async ([, make, want]) => {
    const [request] = await upload(await make());
    const file = request?.form.get('file') as File;
    expect([file.name, file.type, await file.text()]).toEqual(want);
    expect(request?.form.get('purpose')).toBe('fine-tune');
  });

  test('a length is told where it is known', async () => {
    const lengths: (string | undefined)[] = [];
    for (const file of [new Blob(['x']), await fileFromPath(path), toStreamingFile(pieces(), 'g')]) {
      const [request] = await upload(file);
      lengths.push(request?.headers['content-length'] && 'told');
    }
    expect(lengths).toEqual(['told', 'told', undefined]);
  });

  test('a name cannot break out of its header', async () => {
    const [request] = await upload(new File(['x'], 'a"; name="purpose\r\nb'));
    const file = request?.form.get('file') as File | undefined;
    expect(file?.name).toBe('a"; name="purpose\r\nb');
    expect([...(request?.form.keys() ?? [])]).toEqual(['file', 'purpose']);
  });
});

describe('a failed upload', () => {
  test.for<[name: string, make: () => Uploadable | Promise<Uploadable>]>([
    ['a File', () => new File(['abcdef'], 'a')],
    ['a path', () => fileFromPath(path)],
    ['a stream that is opened again', () => toStreamingFile(pieces, 'a')],
    ['a function that opens one', () => () => createReadStream(path)],
  ])('%s is sent again', async ([, make]) => {
    const requests = await upload(await make(), 1);
    const texts = await Promise.all(requests.map(({ form }) => (form.get('file') as File).text()));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toBe(texts[1]);
  });

  test.for<[name: string, make: () => Uploadable]>([
    ['a stream', () => toStreamingFile(pieces(), 'a')],
    ['a stream with a path', () => createReadStream(path)],
  ])('%s is not', async ([, make]) => {
    expect(await errorOf(upload(make(), 1))).toMatchObject({ status: 500 });
    expect(received).toHaveLength(1);
  });
});

test('lists and objects in a form', async () => {
  const { client, requests } = answering([json({})]);
  const expires_after = { anchor: 'created_at', seconds: 3600 } as const;
  const params = {
    file: new Blob(['x']),
    purpose: 'batch',
    expires_after,
    tags: ['a', 'b'],
    skipped: undefined,
  } as const;
  await client.files.create(params);
  const form = await requests[0]?.formData();
  expect([...(form ?? [])].filter(([name]) => name !== 'file')).toEqual([
    ['purpose', 'batch'],
    ['expires_after[anchor]', 'created_at'],
    ['expires_after[seconds]', '3600'],
    ['tags[]', 'a'],
    ['tags[]', 'b'],
  ]);
});

test.for<[kind: string, file: unknown]>([
  ['Uint8Array', new Uint8Array(3)],
  ['ArrayBuffer', new ArrayBuffer(3)],
  ['Promise', toFile(new Uint8Array(3), 'a')],
  ['Map', new Map([['a', 1]])],
])('a %s is refused in a form, where it would be lost', async ([kind, file]) => {
  const { client, requests } = answering([json({})]);
  const error: Error = await errorOf(client.files.create({ file: file as File, purpose: 'batch' }));
  expect([error.name, error.message, requests]).toEqual([
    'OpenAIError',
    `"file" cannot be sent in a form: it is of type ${kind}. \`await toFile(…)\` makes a file of bytes.`,
    [],
  ]);
});

test('a form cannot say null', async () => {
  const { client } = answering([json({})]);
  const params: OpenAI.FileCreateParams & { label: null } = { file: new Blob(['x']), purpose: 'batch', label: null };
  expect(((await errorOf(client.files.create(params))) as Error).message).toBe(
    '"label" is null, which a form cannot hold. Leave it out.',
  );
});

test.for([join(folder, 'missing'), folder])('%s is no file to send', async (missing) => {
  expect(((await errorOf(fileFromPath(missing))) as Error).name).toBe('OpenAIError');
});

describe('toFile', () => {
  test('keeps the time of a file that gets another name', async () => {
    const file = new File(['x'], 'a.txt', { lastModified: 42 });
    expect((await toFile(file, 'b.txt', { lastModified: 7 })).lastModified).toBe(7);
    expect((await toFile(file, 'b.txt')).lastModified).toBe(42);
  });
  const same = new File(['x'], 'a.txt', { type: 'text/plain', lastModified: 1 });
  test('gives back a file that is as asked', async () => expect(await toFile(same)).toBe(same));

  test.for<[name: string, make: () => Promise<File>, want: readonly [string, string, string]]>([
    ['another name', () => toFile(same, 'b.txt'), ['b.txt', 'text/plain', 'x']],
    ['another type', () => toFile(same, null, { type: 'text/csv' }), ['a.txt', 'text/csv', 'x']],
    ['a promise', () => toFile(Promise.resolve(bytes)), ['unknown_file', '', 'abcdef']],
    ['text, of JavaScript', () => toFile('x' as never, 'b'), ['b', '', 'x']],
    [
      'a response whose URL is encoded',
      () => toFile(Object.defineProperty(new Response('x'), 'url', { value: 'http://a.test/b/c%20d.png?e#f' })),
      ['c d.png', 'text/plain;charset=utf-8', 'x'],
    ],
    ['an ArrayBuffer', () => toFile(bytes.buffer, 'b'), ['b', '', 'abcdef']],
    ['an iterable', () => toFile(pieces(), 'b'), ['b', '', 'abcdef']],
    ['a web stream', () => toFile(new Blob(['web']).stream(), 'b'), ['b', '', 'web']],
    ['a stream with a path', () => toFile(createReadStream(path)), ['input.jsonl', '', 'from disk']],
  ])('%s', async ([, make, want]) => {
    const file = await make();
    expect([file.name, file.type, await file.text()]).toEqual(want);
  });

  test.for<[value: unknown]>([['a path'], [42], [null], [{}]])('%s is refused', async ([value]) => {
    expect(((await errorOf(toFile(value as Blob))) as Error).name).toBe('OpenAIError');
  });
});

test('a streamed file needs a name', () => expect(() => toStreamingFile(pieces(), '')).toThrow('takes a name'));

test('a piece that is neither bytes nor text', async () => {
  const odd = {
    path: 'x',
    async *[Symbol.asyncIterator]() {
      yield 42;
    },
  };
  const { client } = answering([async (request) => (await request.text(), failure(400))]);
  expect(((await errorOf(client.files.create({ file: odd, purpose: 'batch' }))) as Error).message).toBe(
    'A streamed file gave a piece that is neither bytes nor text: number.',
  );
});

describe('a source that fails midway is told of, with its error as the cause', () => {
  const cause = new RangeError('The disk is gone.');
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(1);
    throw cause;
  }
  const readable = (): ReadableStream<Uint8Array> =>
    new ReadableStream({ pull: (controller) => controller.error(cause) });

  test.for<[name: string, send: (client: OpenAI) => PromiseLike<unknown>]>([
    ['a streamed file', (client) => client.files.create({ file: toStreamingFile(failing, 'x'), purpose: 'batch' })],
    [
      'a stream for a file',
      (client) => client.files.create({ file: toStreamingFile(readable, 'x'), purpose: 'batch' }),
    ],
    ['a body', (client) => client.post('/x', { body: failing() })],
    ['a stream for a body', (client) => client.post('/x', { body: readable() })],
  ])('%s', async ([, send]) => {
    const { client } = answering([async (request) => (await request.text(), json({}))], { maxRetries: 0 });
    const error: Error = await errorOf(send(client));
    expect([error.name, error.cause]).toEqual(['APIConnectionError', cause]);
    expect(error.message).toContain('The source of the upload failed: The disk is gone. (POST /');
  });
});
