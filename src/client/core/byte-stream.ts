type Bytes = Uint8Array<ArrayBuffer>;

/** A stream that pulls from an iterable: nothing is read ahead of what is asked for. */
export function toReadableStream(
  pieces: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
): ReadableStream<Bytes> {
  if (pieces instanceof ReadableStream) return pieces as ReadableStream<Bytes>;
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value as Bytes);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The pieces of a stream. Not every platform's streams are iterable by themselves. */
export async function* iterate<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
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
