import type { EventSourceMessage } from 'eventsource-parser';
import type { OpenApiDocument, Schema, XEventStream } from '../../openapi/document.ts';
import { isEnvelope } from '../../schema/event-envelope.ts';
import { isTooDeep, mostLevels } from '../../openapi/parse-json.ts';
import type { CheckedFold } from '../../accumulate/fold.ts';
import type { Problem } from '../../accumulate/rules.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import { levelOf, type Finding } from '../model/finding.ts';
import type { StreamedEvent } from '../../relations/terms/model.ts';
import type { ReadBody } from './checked-body.ts';
import { findingOf } from './stream-fold.ts';

/** An event stream as the contract describes it. */
export interface StreamContract {
  readonly stream: XEventStream;
  readonly event: Schema;
  /** Validates one event by the schema `event`. */
  readonly validate: (value: unknown) => readonly Finding[];
  /** Folds the events of one stream into the whole answer. */
  readonly fold: CheckedFold | undefined;
  /** Validates the whole answer. */
  readonly validateWhole: (value: unknown) => readonly Finding[];
  /** JSON Pointer of the media type. */
  readonly pointer: string;
}

/** Checks the events of one stream, one by one. */
export interface EventChecker {
  /** The findings of the next event, by itself and in the order of events. */
  take(event: EventSourceMessage): Finding[];
  /** What is wrong with a stream that has ended. */
  end(): Finding[];
  /** The events that could be read, and what they became. */
  read(): ReadBody;
}

/**
 * After an event out of order, the order is no longer checked: the same error would be reported repeatedly. An unknown
 * event has a number like any other, and no known place among the rest.
 */
export function createEventChecker(document: OpenApiDocument, contract: StreamContract): EventChecker {
  const { fold, pointer, validateWhole } = contract;
  const envelope = isEnvelope(document, contract.event);
  const events: StreamedEvent[] = [];
  let [valid, orderly] = [true, fold !== undefined];
  const problems = (broken: ReturnType<CheckedFold['add']> = [], found: readonly Finding[] = []): Finding[] => {
    orderly &&= broken.length === 0;
    return broken.filter((problem) => !isFound(problem, found)).map((problem) => findingOf(problem, pointer));
  };
  return {
    take(event) {
      const data = parseJson(event.data);
      const found = checkEvent(contract, event, data, envelope);
      valid &&= found.every(isNote);
      if (data instanceof SyntaxError) return found;
      const name = event.event ?? typeOf(data);
      events.push({ data, ...(name !== undefined && { name }) });
      if (!orderly) return found;
      const isUnknown = found.some(({ check }) => check === 'event-documented');
      return [...found, ...problems(fold?.add({ name: isUnknown ? undefined : name, data }), found)];
    },
    end() {
      if (!orderly) return [];
      const missing = problems(fold?.missing());
      if (!valid || missing.length > 0 || fold?.failed()) return missing;
      // The events have had their notes.
      const forbidden = validateWhole(fold?.value()).filter((one) => !isNote(one));
      return forbidden.map((one) => ({ ...one, message: `The whole answer: ${one.message}` }));
    },
    read() {
      // After an error, there is no whole answer.
      if (!fold || fold.failed()) return { events };
      if (!orderly || fold.missing().length > 0)
        return { unjudged: 'the events of the stream do not become an answer' };
      return { events, body: fold.value() };
    },
  };
}

/** The findings of one event by itself. With `envelope`, its name is part of the validated value. */
function checkEvent(contract: StreamContract, event: EventSourceMessage, data: unknown, envelope: boolean): Finding[] {
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

/** Whether the schema of the event refuses the same value. */
const isFound = ({ pointer }: Problem, found: readonly Finding[]): boolean =>
  pointer !== '' &&
  found.some((one) => !isNote(one) && (one.instance === pointer || one.instance === `/data${pointer}`));

const isNote = (finding: Finding): boolean => levelOf(finding) === 'undocumented';

const typeOf = (data: unknown): string | undefined => {
  const type = (data as { type?: unknown } | null)?.type;
  return typeof type === 'string' ? type : undefined;
};

function nameProblems(
  { named }: XEventStream,
  { event }: EventSourceMessage,
  data: unknown,
  envelope: boolean,
): string[] {
  if (named && event === undefined) return ['it has no `event:` line.'];
  if (!named && event !== undefined) return [`it has the \`event:\` line ${excerpt(event)}, but none is declared.`];
  const type = typeOf(data);
  if (named && !envelope && type !== undefined && type !== event) {
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
