import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { OpenApiDocument, Schema, XEventStream } from '../openapi/document.ts';
import { resolve } from '../openapi/operations.ts';
import { membersOf, propertiesOf } from '../openapi/schemas.ts';
import type { SchemaError } from './validator.ts';

/** An event stream as the contract describes it. */
export interface StreamContract {
  readonly stream: XEventStream;
  readonly event: Schema;
  /** What is wrong with one event, as a value of `event`. */
  readonly validate: (value: unknown) => readonly SchemaError[];
}

export interface StreamProblem {
  readonly kind: 'event' | 'end';
  readonly message: string;
  readonly schema?: string;
}

/**
 * What is wrong with a whole event stream: each event by its schema, names of events, the end.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function judgeTranscript(document: OpenApiDocument, contract: StreamContract, text: string): StreamProblem[] {
  const events = parseEvents(text);
  const { sentinel } = contract.stream;
  const end = sentinel === null ? events.length : events.findIndex(({ data }) => data === sentinel);
  const judged = end < 0 ? events : events.slice(0, end);
  return [
    ...(events.length === 0 ? [{ kind: 'end', message: 'The stream holds no event.' } as const] : []),
    ...judged.flatMap((event, index) => judgeEvent(document, contract, event, index)),
    ...judgeEnd(contract.stream, events, end),
  ];
}

function judgeEnd({ sentinel }: XEventStream, events: readonly EventSourceMessage[], end: number): StreamProblem[] {
  if (sentinel === null) return [];
  if (end < 0) return [{ kind: 'end', message: `The stream ends without its sentinel ${sentinel}.` }];
  const after = events.length - end - 1;
  return after > 0 ? [{ kind: 'end', message: `${after} events follow the sentinel ${sentinel}.` }] : [];
}

function judgeEvent(
  document: OpenApiDocument,
  contract: StreamContract,
  event: EventSourceMessage,
  index: number,
): StreamProblem[] {
  const problem = (message: string, schema?: string): StreamProblem => ({
    kind: 'event',
    message: `event ${index + 1}: ${message}`,
    ...(schema !== undefined && { schema }),
  });
  const data = parseJson(event.data);
  if (data instanceof SyntaxError) return [problem(`its data is not JSON: ${data.message}`)];
  const envelope = isEnvelope(document, contract.event);
  const value = envelope ? { event: event.event, data } : data;
  return [
    ...nameProblems(contract.stream, event, data, envelope).map((message) => problem(message)),
    ...contract
      .validate(value)
      .map(({ instance, message, schema }) => problem(`${instance || 'the event'} ${message}`, schema)),
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

/** The events of a transcript; the last counts also where no blank line closes it. */
export function parseEvents(text: string): EventSourceMessage[] {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
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
