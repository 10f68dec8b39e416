import { createParser, type EventSourceMessage, type ParseError } from 'eventsource-parser';
import type { OpenApiDocument, Schema, XEventStream } from '../openapi/document.ts';
import { resolve } from '../openapi/operations.ts';
import { membersOf, propertiesOf } from '../openapi/schemas.ts';
import { judgeOrder, type StreamEvent } from './event-order.ts';
import { excerpt, type Finding } from './finding.ts';

/** An event stream as the contract describes it. */
export interface StreamContract {
  readonly stream: XEventStream;
  readonly event: Schema;
  /** What is wrong with one event, as a value of `event`. */
  readonly validate: (value: unknown) => readonly Finding[];
  /** JSON Pointer of the media type. */
  readonly pointer: string;
}

/**
 * What is wrong with an event stream: each event by its schema, the names of events, their order, the end.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function judgeTranscript(document: OpenApiDocument, contract: StreamContract, text: string): Finding[] {
  const events = parseEvents(text);
  const { pointer, stream } = contract;
  const end = stream.sentinel === null ? events.length : events.findIndex(({ data }) => data === stream.sentinel);
  const judged = end < 0 ? events : events.slice(0, end);
  const findings = judged.flatMap((event, index) => judgeEvent(document, contract, event, index));
  const ending = judgeEnd(stream, events, end).map((message): Finding => ({
    check: 'stream-end',
    message,
    contract: pointer,
  }));
  const order = findings.length > 0 ? [] : judgeOrder(judged.map(toStreamEvent));
  return [
    ...findings,
    ...order
      .filter(({ check }) => check === 'stream-order' || ending.length === 0)
      .map((problem): Finding => ({ ...problem, contract: pointer })),
    ...ending,
  ];
}

function judgeEnd({ sentinel }: XEventStream, events: readonly EventSourceMessage[], end: number): string[] {
  if (events.length === 0) return ['The stream holds no event.'];
  if (sentinel === null) return [];
  if (end < 0) return [`The stream ends without its sentinel ${sentinel}.`];
  const after = events.length - end - 1;
  return after > 0 ? [`${after} events follow the sentinel ${sentinel}.`] : [];
}

const toStreamEvent = ({ event, data }: EventSourceMessage): StreamEvent => {
  const parsed = parseJson(data);
  return { name: event ?? (parsed as { type?: string } | null)?.type, data: parsed };
};

function judgeEvent(
  document: OpenApiDocument,
  contract: StreamContract,
  event: EventSourceMessage,
  index: number,
): Finding[] {
  const prefix = (message: string): string => `event ${index + 1}: ${message}`;
  const data = parseJson(event.data);
  const problem = (message: string): Finding => ({
    check: 'stream-event',
    message: prefix(message),
    got: excerpt(data instanceof SyntaxError ? event.data : data),
    contract: contract.pointer,
  });
  if (data instanceof SyntaxError) return [problem(`its data must be JSON: ${data.message}`)];
  const envelope = isEnvelope(document, contract.event);
  const value = envelope ? { event: event.event, data } : data;
  return [
    ...nameProblems(contract.stream, event, data, envelope).map(problem),
    ...contract.validate(value).map((finding) => ({ ...finding, message: prefix(finding.message) })),
  ];
}

function nameProblems(
  { named }: XEventStream,
  { event }: EventSourceMessage,
  data: unknown,
  envelope: boolean,
): string[] {
  if (named && event === undefined) return ['it has no `event:` line.'];
  if (!named && event !== undefined) return [`it has the \`event:\` line "${event}", where none is declared.`];
  const type = (data as { type?: unknown } | null)?.type;
  if (named && !envelope && typeof type === 'string' && type !== event) {
    return [`its \`event:\` line says "${event}", its type "${type}".`];
  }
  return [];
}

/** Whether events are told apart by their `event:` line alone: then it is a part of the value that is validated. */
export function isEnvelope(document: OpenApiDocument, event: Schema): boolean {
  const resolved = resolve<Schema>(document, event);
  const members = [...membersOf(resolved, 'oneOf'), ...membersOf(resolved, 'anyOf')];
  if (members.length > 0) return members.some((member) => isEnvelope(document, member));
  const properties = propertiesOf(document, resolved);
  return 'event' in properties && 'data' in properties;
}

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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
