import type { Attempt } from './attempt.ts';
import type { OpenBody } from './body.ts';
import { APIConnectionError } from './connection-errors.ts';
import { closeSource, closeWith } from './close-source.ts';
import { OpenAIError } from './errors.ts';
import { isReadable, type Source } from './structure.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Without `duplex`, platforms reject a stream as body. To handle redirects, Node keeps a copy of all sent data in
 * memory, which is useless here because a stream cannot be sent again.
 *
 * @see https://fetch.spec.whatwg.org/#dom-requestinit-duplex
 */
const streaming = { duplex: 'half', redirect: 'error' } as const;

/** The stream of {@link toReadableStream} as a body. */
export const streamedBody = (...[pieces, attempt]: Parameters<typeof toReadableStream>): OpenBody => ({
  body: toReadableStream(pieces, attempt),
  settings: streaming,
});

/**
 * A body that is read during sending, without read-ahead. If the source fails, the attempt ends with an error that
 * states the cause, which the platform's error would not.
 */
export function toReadableStream(pieces: Source<Uint8Array>, attempt: Attempt): ReadableStream<Bytes> {
  const iterator = chunksFor(attempt, pieces)[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next().catch((cause: unknown) => {
          const error = sourceError(cause, attempt);
          attempt.controller.abort(error);
          throw error;
        });
        if (done) controller.close();
        else controller.enqueue(value as Bytes);
      },
      cancel() {
        // `return()` of an iterator that waits for its next chunk would not settle until the chunk arrives.
        closeSource(pieces);
        iterator.return?.().catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

function sourceError(cause: unknown, { request }: Attempt): OpenAIError {
  if (cause instanceof OpenAIError) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new APIConnectionError({ message: `The source of the upload failed: ${why}`, cause, request });
}

/** The chunks of a source, which is closed when the attempt ends. */
export function chunksFor<Chunk>(attempt: Attempt, source: Source<Chunk>): AsyncIterable<Chunk> {
  closeWith(attempt, source);
  return chunksOf(source, (reader) => closeWith(attempt, reader));
}

/** The chunks of a source, with the second parameter of {@link iterate}. */
export const chunksOf = <Chunk>(
  source: Source<Chunk>,
  onReader?: Parameters<typeof iterate<Chunk>>[1],
): AsyncIterable<Chunk> => (isReadable(source) ? iterate(source, onReader) : source);

/**
 * The chunks of a stream. Streams are not async iterable on every platform.
 *
 * @param onReader gets the reader, through which alone the stream can be cancelled from then on.
 */
export async function* iterate<Chunk>(
  stream: ReadableStream<Chunk>,
  onReader?: (reader: ReadableStreamDefaultReader<Chunk>) => void,
): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  onReader?.(reader);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
