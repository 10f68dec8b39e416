import { createParser, type EventSourceMessage, type ParseError } from 'eventsource-parser';
import { parseJson } from './parse-json.ts';

/**
 * The events of a transcript; the last counts also where no blank line closes it.
 *
 * @param onError told of lines that readers pass over.
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
