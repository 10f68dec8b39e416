import { EVENT_ID, getScalarValue, parseEvents, type Event } from 'js-yaml';

/** The position and children of a value in a YAML file. */
export interface Positioned {
  /** One-based line of the key, or of the value in a list. */
  readonly line: number;
  /** The value of its `$ref`. */
  readonly ref?: string | undefined;
  /** By key, or by index for a list. */
  readonly children: ReadonlyMap<string, Positioned>;
}

/**
 * Finds the line of every value. It uses the events of the parser, the same parser that Redocly uses. A full syntax
 * tree would take longer and is not needed.
 */
export function positionsIn(text: string): Positioned {
  const events = parseEvents(text, {}).values();
  const lineAt = lineCounter(text);

  const read = (event: Event, line: number): Positioned => {
    if (event.type === EVENT_ID.MAPPING) return readMapping(line);
    return { line, children: event.type === EVENT_ID.SEQUENCE ? readSequence() : none };
  };

  const readMapping = (line: number): Positioned => {
    const children = new Map<string, Positioned>();
    let ref: string | undefined;
    for (const key of untilPop(events)) {
      const name = textOf(text, key);
      const keyLine = lineAt(startOf(key));
      const value = next(events);
      if (name === '$ref') ref = textOf(text, value);
      children.set(name ?? '', read(value, keyLine));
    }
    return { line, ref, children };
  };

  const readSequence = (): ReadonlyMap<string, Positioned> => {
    const children = new Map<string, Positioned>();
    for (const item of untilPop(events)) children.set(String(children.size), read(item, lineAt(startOf(item))));
    return children;
  };

  for (const event of events) if (event.type !== EVENT_ID.DOCUMENT) return read(event, 1);
  return { line: 1, children: none };
}

const none: ReadonlyMap<string, Positioned> = new Map();

const next = (events: Iterator<Event>): Event => events.next().value as Event;

function* untilPop(events: Iterator<Event>): Generator<Event> {
  for (let event = next(events); event.type !== EVENT_ID.POP; event = next(events)) yield event;
}

const textOf = (text: string, event: Event): string | undefined =>
  event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined;

function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return 'start' in event ? event.start : 0;
}

/** Offsets must be requested in ascending order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let end = text.indexOf('\n');
  return (offset) => {
    for (; end >= 0 && end < offset; line += 1) end = text.indexOf('\n', end + 1);
    return line;
  };
}
