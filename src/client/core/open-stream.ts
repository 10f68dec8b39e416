import type { Pending } from './api-promise.ts';
import { openerOf } from './body-reader.ts';
import { decodeError } from './error-from.ts';
import type { Exchange } from './execute.ts';
import { isJson, parseAnswer, textOf } from './json-answer.ts';
import { letGoOf } from './let-go.ts';
import type { StreamRule } from './operation.ts';
import { EventReader } from './sse.ts';
import { Stream } from './stream.ts';

/**
 * The events of a response.
 *
 * @throws {DecodeError} if the server sent JSON instead.
 * @throws {OpenAIError} if the body cannot be read as it arrives.
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
    throw decodeError('came with JSON, and not with events', text, response, attempt);
  }
  const open = openerOf(response);
  // The reader references the stream, so a stream that is being read is not garbage collected.
  const stream: Stream<Event> = new Stream(
    () => Object.assign(new EventReader<Event>(rule, exchange, open(), pending.deadlines), { stream }),
    attempt.controller,
  );
  return letGoOf(stream, attempt);
}
