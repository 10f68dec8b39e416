import { createParser, type EventSourceMessage, type ParseError } from 'eventsource-parser';
import { parseJson } from './parse-json.ts';

/**
 * Parses the events of a transcript. The last event counts even if no blank line ends it.
 *
 * @param onError called with each line that parsers ignore.
 */
export function parseEvents(text: string, onError: (error: ParseError) => void = () => {}): EventSourceMessage[] {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event), onError });
  parser.feed(text);
  parser.feed('\n\n');
  return events;
}

/** The `event:` line, or else the `type` in the data. */
export const nameOf = ({ event, data }: EventSourceMessage): string | undefined =>
  event ?? (parseJson(data) as { type?: string } | null)?.type;

/** The text of an event. */
export const formatEvent = ({ event, data }: { event?: string | undefined; data: string }): string =>
  `${event === undefined ? '' : `event: ${event}\n`}data: ${data.replaceAll('\n', '\ndata: ')}\n\n`;
