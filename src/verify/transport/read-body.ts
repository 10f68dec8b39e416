import type { Answer, Ended, Wanted } from '../model/answer.ts';
import type { Clock } from './clock.ts';
import { createByteMask } from './secrets.ts';

/** Receives a body as it arrives. */
export interface Listener {
  /**
   * Called with the next bytes, whole lines without secrets, and the time since the head, in ms. Undefined if the body
   * is not needed before its end.
   */
  readonly feed?: (bytes: Uint8Array, after: number) => Wanted;
}

interface Reading {
  /** Aborts when the request times out. */
  readonly late: AbortSignal;
  /** Aborts the request when the rest of the answer is not needed. */
  readonly enough: AbortController;
  readonly listener: Listener | undefined;
  readonly secrets: readonly string[];
  readonly clock: Clock;
}

/** How long to read on after the last wanted line, in ms. Anything that should not follow it comes at once or never. */
const grace = 300;

/** Larger than any body of the API that a case requests. */
const mostBytes = 64 * 2 ** 20;

/** Reads a body as far as it arrives. An incomplete body is checked too. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  reading: Reading,
): Promise<Pick<Answer, 'body' | 'ended'>> {
  const chunks: Uint8Array[] = [];
  const tell = createTeller(reading);
  const reader = body?.getReader();
  let size = 0;
  const read = async (): Promise<Ended | undefined> => {
    const chunk = await reader?.read().catch(() => brokenBy(reading));
    if (typeof chunk === 'string') return chunk;
    const value = chunk?.value;
    if (value === undefined) return 'whole';
    chunks.push(value);
    size += value.length;
    if (size > mostBytes) return 'too-long';
    return tell.of(value) === 'nothing' ? 'stopped' : undefined;
  };
  let ended: Ended | undefined;
  while (ended === undefined) ended = await read();
  if (ended === 'whole') tell.rest();
  else reading.enough.abort();
  return { body: Buffer.concat(chunks), ended };
}

/** Passes on whole lines without secrets, and ends reading soon after the last wanted line. */
function createTeller({ enough, listener = {}, secrets, clock }: Reading) {
  const { feed } = listener;
  const lines = createLines(secrets);
  const started = clock.now();
  let wanted: Wanted = 'more';
  const tell = (bytes: Uint8Array): Wanted => {
    const before = wanted;
    if (feed && bytes.length > 0) wanted = feed(bytes, clock.now() - started);
    if (wanted === 'last' && before === 'more')
      clock.deadline(grace).addEventListener('abort', () => enough.abort(), { once: true });
    return wanted;
  };
  return {
    of: (chunk: Uint8Array): Wanted => (feed ? tell(lines.take(chunk)) : 'more'),
    rest: (): Wanted => tell(lines.rest()),
  };
}

const brokenBy = ({ late, enough }: Reading): Ended => {
  if (enough.signal.aborted) return 'stopped';
  return late.aborted ? 'timeout' : 'cut';
};

/** Holds the last line back until it is complete: a chunk may split a secret, and no line contains half an event. */
function createLines(secrets: readonly string[]) {
  const mask = createByteMask(secrets);
  // A line may be as long as the body, so its parts are joined once, at its end.
  let held: Uint8Array[] = [];
  return {
    take(chunk: Uint8Array): Uint8Array {
      const end = Math.max(chunk.lastIndexOf(10), chunk.lastIndexOf(13)) + 1;
      if (end === 0) {
        held.push(chunk);
        return new Uint8Array();
      }
      const lines = Buffer.concat([...held, chunk.subarray(0, end)]);
      held = [chunk.subarray(end)];
      return mask(lines);
    },
    rest: (): Uint8Array => mask(Buffer.concat(held)),
  };
}
