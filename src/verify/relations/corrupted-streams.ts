import { formatEvent, nameOf, parseEvents } from '../../openapi/event-stream.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { replaced } from '../../relations/terms/change.ts';
import { segmentsOf, valueAt } from '../../openapi/json-pointer.ts';

/** A stream in which one event is wrong, lost, or out of place. */
export interface CorruptedStream {
  readonly operator: string;
  /** The number of the event, from 1. */
  readonly at: string;
  readonly text: string;
}

interface Event {
  readonly event?: string | undefined;
  /** As it was sent. */
  readonly data: string;
  readonly name: string;
  /** Undefined for the sentinel. */
  readonly value: unknown;
}

/** The events with one fault at a place. Undefined if it would be none there. */
type Operator = (events: readonly Event[], at: number) => readonly Event[] | undefined;

/**
 * The first and the last fault of each kind, for each name of events. A stream that continues another one has none.
 *
 * @param resumes whether streams of this operation may begin in the middle.
 */
export function corruptedStreams(text: string, resumes: boolean): readonly CorruptedStream[] {
  const events = parseEvents(text).map(({ event, data }): Event => {
    return { event, data, name: nameOf({ event, data, id: undefined }) ?? '', value: parseJson(data) };
  });
  if (!isFromStart(events)) return [];
  return Object.entries(operators).flatMap(([operator, corrupt]) => {
    const all = events.flatMap(({ name }, at) => {
      const isBeginning = resumes && operator === 'event dropped' && at === 0;
      const told = isBeginning ? undefined : corrupt(events, at);
      return told ? [{ operator, name, at: `event ${at + 1}`, text: told.map(formatEvent).join('') }] : [];
    });
    return [...Map.groupBy(all, ({ name }) => name).values()].flatMap((same) => [
      ...same.slice(0, 1),
      ...same.slice(1).slice(-1),
    ]);
  });
}

const isFromStart = ([first]: readonly Event[]): boolean =>
  first !== undefined && (first.name === '' || /^(?:response|thread|thread\.run)\.created$/.test(first.name));

const operators: Readonly<Record<string, Operator>> = {
  'event dropped': (events, at) => (isNeeded(events, at) ? events.toSpliced(at, 1) : undefined),
  'event doubled': (events, at) => {
    const isOnce = isNumbered(events[at]) || isStart(events[at]) || isEnd(events[at]);
    return isOnce ? events.toSpliced(at, 0, events[at] as Event) : undefined;
  },
  'events swapped': (events, at) => {
    const [one, next] = events.slice(at, at + 2);
    const isOrdered = (isNumbered(one) && isNumbered(next)) || (isStart(one) && !isStart(next) && isOfSame(one, next));
    return one && next && isOrdered ? events.toSpliced(at, 2, next, one) : undefined;
  },
  'another id': (events, at) => {
    const pointer = idOf(events, at);
    return pointer === undefined ? undefined : changed(events, at, pointer, (id) => `${String(id)}_other`);
  },
  'another index': (events, at) => {
    const pointer = indexes.find((one) => typeof read(events[at], one) === 'number');
    return pointer === undefined ? undefined : changed(events, at, pointer, (index) => Number(index) + 9);
  },
  'another text at the end': (events, at) => {
    if (!events[at]?.name.endsWith('.done') || read(events[at], '/item_id') === undefined) return undefined;
    const pointer = texts.find((one) => typeof read(events[at], one) === 'string');
    return pointer === undefined ? undefined : changed(events, at, pointer, (text) => `${String(text)} and more`);
  },
  'no output at the end': (events, at) => {
    const isFinal = events[at]?.name === 'response.completed' && read(events[at], '/response/output/0') !== undefined;
    return isFinal ? changed(events, at, '/response/output', () => []) : undefined;
  },
};

const texts = ['/text', '/refusal', '/arguments', '/input', '/code'];
const indexes = ['/choices/0/delta/tool_calls/0/index', '/choices/0/index', '/content_index', '/output_index'];

const read = (event: Event | undefined, pointer: string): unknown => valueAt(event?.value, pointer);

const isNumbered = (event: Event | undefined): boolean => typeof read(event, '/sequence_number') === 'number';

/** Whether an event begins a choice, a message or a run step. */
const isStart = (event: Event | undefined): boolean =>
  /^thread\.(?:message|run\.step)\.created$/.test(event?.name ?? '') ||
  typeof read(event, '/choices/0/delta/role') === 'string';

/** Whether an event ends a choice, a message or a run step. */
const isEnd = (event: Event | undefined): boolean =>
  /^thread\.(?:message|run\.step)\.completed$/.test(event?.name ?? '') ||
  typeof read(event, '/choices/0/finish_reason') === 'string';

const isOfSame = (one: Event | undefined, other: Event | undefined): boolean =>
  ['/choices/0/index', '/id'].every((at) => read(one, at) === read(other, at));

const isEndOfToolList = (event: Event | undefined): boolean =>
  event?.name === 'response.output_item.done' && read(event, '/item/type') === 'mcp_list_tools';

/** Whether the events that follow an event rely on it. */
function isNeeded(events: readonly Event[], at: number): boolean {
  const event = events[at];
  const isWhole = events.some(({ name }) => name === 'response.completed' || name === 'thread.run.completed');
  if (isStart(event) || event?.name === 'response.created') return true;
  // Of several lists of MCP tools, only one has to end.
  if (isEndOfToolList(event)) return events.filter(isEndOfToolList).length === 1;
  // A choice with audio can end with the time at which the audio expires.
  if (isEnd(event) && event?.name !== '') return isWhole;
  if (isEnd(event)) return !events.some((one) => read(one, '/choices/0/delta/audio') !== undefined);
  if (read(event, '/item_id') === undefined && read(event, '/item') === undefined)
    return isWhole && event?.name === 'thread.message.delta';
  if (event?.name.endsWith('.added')) return read(event, '/annotation') === undefined;
  if (event?.name.endsWith('.delta'))
    return isWhole && typeof read(event, '/delta') === 'string' && read(event, '/delta') !== '';
  return (
    isWhole &&
    /^response\.(?:output_item|content_part|output_text|function_call_arguments)\.done$/.test(event?.name ?? '')
  );
}

/** Where an event has an id that an earlier event had, too. */
function idOf(events: readonly Event[], at: number): string | undefined {
  return ['/item_id', '/response/id', '/run_id', '/id'].find((pointer) => {
    const id = read(events[at], pointer);
    if (typeof id !== 'string' || id === '') return false;
    const own = pointer === '/item_id' ? '/item/id' : pointer === '/run_id' ? '/id' : pointer;
    return events.slice(0, at).some((earlier) => read(earlier, own) === id);
  });
}

const changed = (
  events: readonly Event[],
  at: number,
  pointer: string,
  change: (value: unknown) => unknown,
): readonly Event[] =>
  events.map((event, index) => {
    if (index !== at) return event;
    const value = replaced(event.value, segmentsOf(pointer), change(read(event, pointer)));
    return { ...event, value, data: JSON.stringify(value) };
  });
