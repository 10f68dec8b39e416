import {
  createReadStream,
  type ReadStream,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  OpenAI,
  toStreamingFile,
  type APIError,
  type TruncatedStreamError,
  type Uploadable,
} from '../../src/client/index.ts';
import { fileFromPath } from '../../src/client/node/index.ts';
import { answering, collect, errorOf, sse } from '../helpers/client.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Lets the platform go on until it is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

const chat: OpenAI.ChatCompletionCreateParamsStreaming = { model: 'm', messages: [], stream: true };

/** A stream of so many equal pieces, made as they are asked for. */
function repeated(piece: string, count: number, type = 'text/event-stream', status = 200): Response {
  const bytes = new TextEncoder().encode(piece);
  let left = count;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (left-- > 0) controller.enqueue(bytes);
      else controller.close();
    },
  });
  return new Response(body, { status, headers: { 'content-type': type } });
}

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('memory stays flat', () => {
  test.for<[name: string, piece: string]>([
    ['comments', ': ping\n\n'.repeat(10_000)],
    ['events', `data: {"choices":[{"index":0,"delta":{"content":"${'x'.repeat(1000)}"}}]}\n\n`.repeat(80)],
  ])('while 80 MB of %s are read', async ([, piece]) => {
    const stream = await answering([() => repeated(piece, 1000)]).client.chat.completions.create(chat);
    const before = heapUsed();
    let most = 0;
    let count = 0;
    const measure = vi.fn<() => void>(() => void (most = Math.max(most, heapUsed() - before)));
    const read = async (): Promise<void> => {
      for await (const _ of stream) if (++count % 20_000 === 0) measure();
    };
    const error: TruncatedStreamError = await errorOf(read());
    measure();
    expect([error.name, error.events.length < 3000]).toEqual(['TruncatedStreamError', true]);
    expect(most).toBeLessThan(16e6);
    expect(measure).toHaveBeenCalled();
  });
});

describe('what is too long is cut', () => {
  test('a line without an end', async () => {
    let pieces = 0;
    const answer = (): Response => {
      const body = repeated('x'.repeat(1_000_000), 200).body?.pipeThrough(
        new TransformStream({ transform: (piece, controller) => (pieces++, controller.enqueue(piece)) }),
      );
      return new Response(body ?? null, { headers: { 'content-type': 'text/event-stream' } });
    };
    const { error } = await collect(await answering([answer]).client.chat.completions.create(chat));
    expect(error).toMatchObject({ name: 'EventTooLongError', message: expect.stringContaining('`maxEventLength`') });
    expect(pieces).toBeLessThan(25);
  });

  test('an event of many lines', async () => {
    const { client } = answering([() => repeated('data: x\n', 1000)], { maxEventLength: 500 });
    expect((await collect(await client.chat.completions.create(chat))).error).toMatchObject({
      name: 'EventTooLongError',
    });
  });

  test('an error body', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.enqueue(new Uint8Array(50_000).fill(97)),
      cancel: () => void (isCancelled = true),
    });
    const error: APIError = await errorOf(
      answering([() => new Response(body, { status: 500 })], { maxRetries: 0 }).client.models.retrieve('m'),
    );
    expect([error.name, error.body?.length, error.message.length < 1000, isCancelled]).toEqual([
      'InternalServerError',
      100_000,
      true,
      true,
    ]);
  });
});

describe('an upload lets go of what it has opened', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handles-'));
  const path = join(folder, 'big.bin');
  writeFileSync(path, new Uint8Array(4_000_000));
  afterAll(() => rmSync(folder, { recursive: true }));
  const open = (): number =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === path;
      } catch {
        return false;
      }
    }).length;

  const server = createServer((request, response) => {
    request.once('data', () => response.writeHead(500, { 'retry-after-ms': '1', connection: 'close' }).end('{}'));
  });
  let early: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    early = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  // A stream that is destroyed while its file is being opened opens it all the same, and then closes it.
  const streams: ReadStream[] = [];
  const read = (): ReadStream => {
    const stream = createReadStream(path);
    streams.push(stream);
    return stream;
  };
  const left = (): number => open() + streams.filter(({ closed }) => !closed).length;
  const files: Readonly<Record<string, () => Uploadable | Promise<Uploadable>>> = {
    fileFromPath: () => fileFromPath(path),
    'a function': () => () => read(),
    'a stream': () => read(),
    'a stream with a name': () => toStreamingFile(read(), 'n'),
    'a generator': () =>
      toStreamingFile(async function* () {
        yield* read();
      }, 'n'),
  };
  const send = (client: OpenAI, file: Uploadable, options = {}): Promise<Error> =>
    errorOf(client.files.create({ file, purpose: 'batch' }, options));
  const make = (baseURL: string): OpenAI => new OpenAI({ apiKey: 'sk', baseURL, maxRetries: 1 });
  const ends: Readonly<Record<string, (file: Uploadable) => Promise<Error>>> = {
    refused: (file) => send(make('http://127.0.0.1:1'), file),
    'answered early': (file) => send(make(early), file),
    'aborted before': (file) => send(make(early), file, { signal: AbortSignal.abort() }),
    'without a key': (file) => send(new OpenAI({ apiKey: null, adminAPIKey: 'a', baseURL: early }), file),
    'with an option that is none': (file) => send(make(early), file, { timeout: -1 }),
    'in time': (file) =>
      send(new OpenAI({ apiKey: 'sk', fetch: () => new Promise(() => {}) }), file, { timeout: 20, maxRetries: 0 }),
  };
  const cells = Object.entries(files).flatMap(([what, file]) =>
    Object.entries(ends).map(([how, end]) => [what, how, file, end] as const),
  );
  test.for(cells)('%s, %s', async ([, , file, end]) => {
    expect(await end(await file())).toBeInstanceOf(Error);
    await until(() => left() === 0);
    expect(left()).toBe(0);
  });

  test('of a source that never gives its next piece', async () => {
    const destroyed = vi.fn<() => void>();
    const source = {
      async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
        yield new Uint8Array(1);
        await new Promise(() => {});
      },
      destroy: destroyed,
    };
    await send(
      make(early),
      toStreamingFile(() => source, 'n'),
      { timeout: 200, maxRetries: 0 },
    );
    expect(destroyed).toHaveBeenCalled();
  });
});

describe('what tells of a file goes into no header as it is', () => {
  test.for(['text/plain\r\nX-Evil: 1\r\n\r\nbody', 'a\nb', 'a\0b', 'ü'])('type %j', async (type) => {
    expect(() => toStreamingFile(async function* () {}, 'n', { type })).toThrow('`type`');
    await expect(fileFromPath(import.meta.filename, { type })).rejects.toThrow('`type`');
  });

  test('an empty file may say so', () => {
    expect(toStreamingFile(async function* () {}, 'n', { size: 0 }).size).toBe(0);
  });

  test.for([Number.NaN, -1, 1.5, Infinity, '7'])('size %s', (size) => {
    expect(() => toStreamingFile(async function* () {}, 'n', { size: size as number })).toThrow('`size`');
  });
});

describe('what is never read is let go of', () => {
  const unread: Readonly<Record<string, (client: OpenAI, signal: AbortSignal) => Promise<unknown>>> = {
    'a stream': (client, signal) => client.chat.completions.create(chat, { signal }),
    'two branches of a stream': async (client, signal) =>
      (await client.chat.completions.create(chat, { signal })).tee(),
    'a binary answer': (client, signal) => client.files.content('f', { signal }),
    'a raw response': (client, signal) => client.models.retrieve('m', { signal }).asResponse(),
  };
  test.for(Object.entries(unread))('%s', async ([, get]) => {
    const controller = new AbortController();
    const cancelled = vi.fn<() => void>();
    const fetch = async (_: unknown, init: RequestInit): Promise<Response> => {
      init.signal?.addEventListener('abort', cancelled);
      return sse(['data: {}\n\n'], 'stall');
    };
    const client = new OpenAI({ apiKey: 'sk', fetch: fetch as never });
    await (async () => void (await get(client, controller.signal)))();
    await until(() => {
      collectGarbage();
      return cancelled.mock.calls.length > 0;
    });
    expect(cancelled).toHaveBeenCalled();
  });

  test('a stream that is read while nothing else holds it is kept', async () => {
    let isCancelled = false;
    const fetch = async (_: unknown, init: RequestInit): Promise<Response> => {
      init.signal?.addEventListener('abort', () => void (isCancelled = true));
      return sse(['data: {"choices":[]}\n\n'], 'stall');
    };
    const client = new OpenAI({ apiKey: 'sk', fetch: fetch as never });
    const events = (await client.chat.completions.create(chat))[Symbol.asyncIterator]();
    await events.next();
    for (let round = 0; round < 5; round++) {
      await turn();
      collectGarbage();
    }
    expect(isCancelled).toBe(false);
    await events.return?.();
  });
});
