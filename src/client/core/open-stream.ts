import type { Pending } from './api-promise.ts';
import { closeSource } from './close-source.ts';
import { decodeError } from './error-from.ts';
import type { Exchange } from './execute.ts';
import { OpenAIError } from './errors.ts';
import { isJson, parseAnswer, textOf } from './json-answer.ts';
import { isObject } from './json.ts';
import { letGoOf } from './let-go.ts';
import type { StreamRule } from './operation.ts';
import { EventReader } from './sse.ts';
import { Stream } from './stream.ts';
import { isReadable } from './structure.ts';

/**
 * The events of a response.
 *
 * @throws {DecodeError} if the server sent JSON instead.
 */
export async function openStream<Event>(
  rule: StreamRule,
  pending: Pending,
  exchange: Exchange,
): Promise<Stream<Event>> {
  const { response, attempt } = exchange;
  if (isJson(response)) {
    const text = await textOf(exchange, pending);
    parseAnswer(text, exchange);
    throw decodeError('came with JSON, where an event stream was asked for', text, response, attempt);
  }
  const body = readableOf(response.body === null ? new Blob([]).stream() : response.body);
  if (!body) {
    throw new OpenAIError(
      'The body of this `fetch` cannot be read as it arrives. Pass a `fetch` whose body can, such as that of `expo/fetch` in React Native.',
    );
  }
  // The reader references the stream, so a stream that is being read is not garbage collected.
  const stream: Stream<Event> = new Stream(
    () => Object.assign(new EventReader<Event>(rule, exchange, body, pending.deadlines), { stream }),
    attempt.controller,
  );
  return letGoOf(stream, attempt);
}

/** A body as a stream of the web. Those of `node-fetch` are streams of Node. */
function readableOf(body: unknown): ReadableStream<Uint8Array<ArrayBuffer>> | undefined {
  if (isReadable(body)) return body as ReadableStream<Uint8Array<ArrayBuffer>>;
  if (!isObject(body) || !(Symbol.asyncIterator in body)) return undefined;
  const chunks = (body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>)[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => closeSource(body),
    },
    { highWaterMark: 0 },
  );
}
