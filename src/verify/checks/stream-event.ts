import type { EventSourceMessage } from 'eventsource-parser';
import type { OpenApiDocument, Schema, XEventStream } from '../../openapi/document.ts';
import { isEnvelope } from '../../schema/event-envelope.ts';
import { nameOf } from '../../openapi/event-stream.ts';
import { isTooDeep, mostLevels } from '../../openapi/parse-json.ts';
import { createOrder } from './event-order.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { Finding } from '../model/finding.ts';

/** An event stream as the contract describes it. */
export interface StreamContract {
  readonly stream: XEventStream;
  readonly event: Schema;
  /** Validates one event by the schema `event`. */
  readonly validate: (value: unknown) => readonly Finding[];
  /** JSON Pointer of the media type. */
  readonly pointer: string;
}

/** Checks the events of one stream, one by one. */
export interface EventChecker {
  /** The findings of the next event, by itself and in the order of events. */
  take(event: EventSourceMessage): Finding[];
  /** What is incomplete after the last event. */
  end(): string[];
}

/** After a bad event, the order is no longer checked: the same error would be reported repeatedly. */
export function createEventChecker(document: OpenApiDocument, contract: StreamContract): EventChecker {
  const envelope = isEnvelope(document, contract.event);
  const order = createOrder();
  let orderly = true;
  return {
    take(event) {
      const bad = checkEvent(contract, event, envelope);
      orderly &&= bad.length === 0;
      const misplaced = orderly ? order.take({ name: nameOf(event), data: parseJson(event.data) }) : [];
      orderly &&= misplaced.length === 0;
      const { pointer } = contract;
      return [...bad, ...misplaced.map((message) => ({ check: 'stream-order', message, contract: pointer }) as const)];
    },
    end: () => (orderly ? order.end() : []),
  };
}

/** The findings of one event by itself. With `envelope`, its name is part of the validated value. */
function checkEvent(contract: StreamContract, event: EventSourceMessage, envelope: boolean): Finding[] {
  const data = parseJson(event.data);
  const problem = (message: string): Finding => ({
    check: 'stream-event',
    message,
    got: excerpt(data instanceof SyntaxError ? event.data : data),
    contract: contract.pointer,
  });
  if (data instanceof SyntaxError) return [problem(`its data must be JSON: ${data.message}`)];
  const value = envelope ? { event: event.event, data } : data;
  return [...nameProblems(contract.stream, event, data, envelope).map(problem), ...contract.validate(value)];
}

function nameProblems(
  { named }: XEventStream,
  { event }: EventSourceMessage,
  data: unknown,
  envelope: boolean,
): string[] {
  if (named && event === undefined) return ['it has no `event:` line.'];
  if (!named && event !== undefined) return [`it has the \`event:\` line ${excerpt(event)}, but none is declared.`];
  const type = (data as { type?: unknown } | null)?.type;
  if (named && !envelope && typeof type === 'string' && type !== event) {
    return [`its \`event:\` line says ${excerpt(event)}, its type ${excerpt(type)}.`];
  }
  return [];
}

/** The value, or the error if the text is not valid JSON. */
function parseJson(text: string): unknown {
  if (isTooDeep(text)) return new SyntaxError(`it is nested more than ${mostLevels} levels deep`);
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
