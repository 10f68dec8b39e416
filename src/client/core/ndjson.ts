import { DecodeError } from './connection-errors.ts';
import { describeText } from './evidence.ts';
import { iterate } from './byte-stream.ts';
import { parseJson } from './json.ts';

/** One JSON value per line. */
export function toNdjson<Item>(open: () => AsyncIterator<Item>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let iterator: AsyncIterator<Item> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        iterator ??= open();
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await (iterator ?? open()).return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** @throws {DecodeError} if a line is not JSON. */
export async function* fromNdjson<Item>(
  readable: ReadableStream<Uint8Array>,
  controller: AbortController,
): AsyncGenerator<Item> {
  const decoder = new TextDecoder();
  let rest = '';
  // By `break`. A failure is not an abort.
  let isLeft = true;
  try {
    for await (const piece of iterate(readable)) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') yield parseLine<Item>(line);
    }
    if (rest.trim() !== '') yield parseLine<Item>(rest + decoder.decode());
    isLeft = false;
  } catch (error) {
    isLeft = false;
    throw error;
  } finally {
    if (isLeft) controller.abort();
  }
}

function parseLine<Item>(line: string): Item {
  const value = parseJson(line);
  if (value === undefined) throw new DecodeError(`A line of the stream is not JSON: ${describeText(line)}.`, line);
  return value as Item;
}
