import type { EventSourceMessage } from 'eventsource-parser';
import { parseEvents } from '../../../src/openapi/event-stream.ts';
import type { XEventStream } from '../../../src/openapi/document.ts';

/** An event of a transcript, with the value that its schema describes. */
export interface TranscriptEvent {
  readonly message: EventSourceMessage;
  /** Whether this is the sentinel, whose data is not JSON. */
  readonly last: boolean;
  readonly value: unknown;
}

/**
 * Parses the text of an event stream.
 *
 * @param withEvent whether the schema describes objects of `event` and `data` instead of the data alone.
 * @throws {SyntaxError} when the data of an event is not valid JSON, or the text is not an event stream.
 */
export function readTranscript(
  text: string,
  { sentinel }: Pick<XEventStream, 'sentinel'>,
  withEvent: boolean,
): readonly TranscriptEvent[] {
  if (!/(\r\n|\r|\n)\1$/.test(text)) {
    throw new SyntaxError('it must end with an empty line, or no client sees its last event');
  }
  return parseEvents(text, refuse).map((message, index) => {
    const last = message.data === sentinel;
    const data = last ? message.data : parseData(message.data, index);
    return { message, last, value: withEvent ? { event: message.event, data } : data };
  });
}

function refuse({ message }: Error): never {
  throw new SyntaxError(message);
}

function parseData(data: string, index: number): unknown {
  try {
    return JSON.parse(data);
  } catch (error) {
    throw new SyntaxError(`event ${index + 1}: the data is not valid JSON (${(error as Error).message})`);
  }
}

/** The name of each event: its `event:` line, else the `type` of its data. Malformed data has none. */
export function eventNamesIn(text: string): readonly string[] {
  return parseEvents(text).flatMap(({ event, data }) => event ?? /"type":\s*"([^"]+)"/.exec(data)?.[1] ?? []);
}
