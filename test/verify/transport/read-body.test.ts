import { expect, test } from 'vitest';
import type { Wanted } from '../../../src/verify/model/answer.ts';
import { readBody } from '../../../src/verify/transport/read-body.ts';
import { manualClock } from '../../helpers/clock.ts';

interface Options {
  /** What the listener wants after each piece; `more` at the end. */
  readonly wants?: readonly Wanted[];
  readonly secrets?: readonly string[];
  readonly isLate?: boolean;
}

/** Reads a body of these pieces. An error breaks it, and after `undefined` nothing comes until the request is ended. */
async function read(pieces: readonly (string | Uint8Array | Error | undefined)[], options: Options = {}) {
  const { wants, secrets = [], isLate = false } = options;
  const [enough, late, clock] = [new AbortController(), new AbortController(), manualClock()];
  if (isLate) late.abort();
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (left.length === 0) return controller.close();
        const piece = left.shift();
        if (piece instanceof Error) throw piece;
        if (piece !== undefined) return controller.enqueue(typeof piece === 'string' ? Buffer.from(piece) : piece);
        enough.signal.addEventListener('abort', () => controller.error(enough.signal.reason));
        clock.advance(300);
      },
    },
    { highWaterMark: 0 },
  );
  const fed: string[] = [];
  const deadlines: number[] = [];
  const feed = (bytes: Uint8Array): Wanted => {
    fed.push(Buffer.from(bytes).toString());
    return wants?.[fed.length - 1] ?? 'more';
  };
  const deadline = (milliseconds: number): AbortSignal => {
    deadlines.push(milliseconds);
    return clock.deadline(milliseconds);
  };
  const reading = { late: late.signal, enough, listener: wants && { feed }, secrets, clock: { ...clock, deadline } };
  const { body: bytes, ended } = await readBody(body, reading);
  return { bytes, ended, fed, deadlines, isEnded: enough.signal.aborted };
}

test('a whole body is read, and its last line is told without a break', async () => {
  const { bytes, ended, fed, isEnded } = await read(['one\ntw', 'o\n', 'three'], { wants: [] });
  expect({ text: bytes.toString(), ended, fed, isEnded }).toEqual({
    text: 'one\ntwo\nthree',
    ended: 'whole',
    fed: ['one\n', 'two\n', 'three'],
    isEnded: false,
  });
});

test('a carriage return ends a line too', async () => {
  expect((await read(['one\rtw', 'o\r'], { wants: [] })).fed).toEqual(['one\r', 'two\r']);
});

test('secrets are told masked, also when a chunk cuts them and at the end', async () => {
  const { fed } = await read(['a sec', 'ret\n', 'secret'], { wants: [], secrets: ['secret'] });
  expect(fed).toEqual(['a ***\n', '***']);
});

test('a body that does not end is left at 64 MiB, and its request is ended', async () => {
  const piece = new Uint8Array(2 ** 22);
  const endless = Array<Uint8Array>(20).fill(piece);
  const { bytes, ended, isEnded } = await read(endless);
  expect([bytes.length, ended, isEnded]).toEqual([17 * 2 ** 22, 'too-long', true]);
  expect((await read(endless.slice(0, 16))).ended).toBe('whole');
});

test('when nothing more is wanted, the request is ended', async () => {
  const { ended, fed, isEnded } = await read(['one\n', 'two\n', 'three\n'], { wants: ['more', 'nothing'] });
  expect({ ended, fed, isEnded }).toEqual({ ended: 'stopped', fed: ['one\n', 'two\n'], isEnded: true });
});

test('after the last wanted line the rest is waited for once, and for a moment', async () => {
  const { ended, deadlines } = await read(['one\n', 'two\n', undefined], { wants: ['last', 'last'] });
  expect({ ended, deadlines }).toEqual({ ended: 'stopped', deadlines: [300] });
});

test.for([
  [false, 'cut'],
  [true, 'timeout'],
] as const)('a broken body is cut, unless it is late: %s', async ([isLate, want]) => {
  const { ended, isEnded } = await read(['one\n', new Error('reset')], { isLate });
  expect([ended, isEnded]).toEqual([want, true]);
});
