import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { OpenApiDocument, XEventStream } from '../../openapi/document.ts';
import type { Ended, Wanted } from '../model/answer.ts';
import type { ReadBody } from './checked-body.ts';
import { createEventChecker, type StreamContract } from './stream-event.ts';
import { nameOf } from '../../openapi/event-stream.ts';
import { levelOf, type Finding } from '../model/finding.ts';

/** An event stream that is checked as it arrives. */
export interface Transcript {
  /** Takes the next bytes. `after` is their arrival in ms after the head, or undefined if it was not measured. */
  feed(bytes: Uint8Array, after?: number): Wanted;
  /** All findings of the stream, once it has ended. */
  end(ended: Ended): Finding[];
  /** What the stream says, once it has ended. */
  read(): ReadBody;
  /** The number of events received. */
  count(): number;
}

/** A stream with this many events is taken to be endless. */
export const mostEvents = 20_000;

/** The event that ended the stream. */
interface Ending {
  /** The type of the terminal event, or undefined for the sentinel. */
  readonly type: string | undefined;
  readonly words: string;
}

interface State {
  wanted: Wanted;
  count: number;
  ending: Ending | undefined;
  /** Arrival of the current bytes. */
  after: number | undefined;
}

/**
 * Checks an event stream as it arrives: the schema, name and order of its events, its end, and the answer it becomes.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function createTranscript(document: OpenApiDocument, contract: StreamContract): Transcript {
  const { stream, pointer } = contract;
  const checker = createEventChecker(document, contract);
  const findings: Finding[] = [];
  const state: State = { wanted: 'more', count: 0, ending: undefined, after: undefined };
  const decoder = new TextDecoder();
  const parser = createParser({ onEvent: (event) => take(event) });
  const note = (found: readonly Finding[]): void => {
    findings.push(...found.map((one) => ({ ...one, event: eventOf(state) })));
  };
  const leave = (message: string): void => {
    note([{ check: 'stream-end', message, contract: pointer }]);
    state.wanted = 'nothing';
  };

  function take(event: EventSourceMessage): void {
    if (state.wanted === 'nothing') return;
    state.count += 1;
    if (isLate(stream, state, event)) return leave(`event ${state.count} follows ${state.ending?.words}.`);
    state.ending = endingOf(stream, event) ?? state.ending;
    if (state.ending !== undefined) state.wanted = 'last';
    if (event.data === stream.sentinel) return;
    note(checker.take(event).map((one) => numbered(one, state.count)));
    if (state.count >= mostEvents) leave(`The stream must end: it was left after ${state.count} events.`);
  }

  return {
    feed(bytes, after) {
      state.after = after;
      parser.feed(decoder.decode(bytes, { stream: true }));
      return state.wanted;
    },
    end(ended) {
      // The last event counts even without a closing blank line, unless the stream was interrupted.
      if (ended === 'whole') parser.feed(`${decoder.decode()}\n\n`);
      if (findings.some(({ check }) => check === 'stream-end')) return findings;
      const problems = endProblems(stream, state, ended);
      return [...findings, ...(problems ? findingsOf(problems, pointer) : checker.end())];
    },
    read: checker.read,
    count: () => state.count,
  };
}

const eventOf = ({ count: index, after }: State): NonNullable<Finding['event']> => ({
  index,
  ...(after !== undefined && { after }),
});

/** A note is the same whichever event has it. */
const numbered = (one: Finding, index: number): Finding =>
  levelOf(one) === 'undocumented' ? one : { ...one, message: `event ${index}: ${one.message}` };

/** How an event ends the stream, or undefined if the stream continues. */
function endingOf({ sentinel, terminal = [] }: XEventStream, event: EventSourceMessage): Ending | undefined {
  if (sentinel !== null)
    return event.data === sentinel ? { type: undefined, words: `the sentinel ${sentinel}` } : undefined;
  const type = nameOf(event);
  return type !== undefined && terminal.includes(type) ? { type, words: `the terminal event ${type}` } : undefined;
}

/** Whether an event is not allowed after the end. Some are: the failed response may follow an `error` event, and rate limits any end. */
const isLate = ({ mayFollow = {} }: XEventStream, { ending }: State, event: EventSourceMessage): boolean =>
  ending !== undefined && !mayFollow[ending.type ?? '']?.includes(nameOf(event) ?? '');

type EndProblem = Pick<Finding, 'message'> & Partial<Pick<Finding, 'check'>>;

const findingsOf = (problems: readonly EndProblem[], contract: string): Finding[] =>
  problems.map((one) => ({ check: 'stream-end', contract, ...one }));

/** What is wrong with how a stream ended. Undefined if it ended properly, so that it can be judged as a whole. */
function endProblems(stream: XEventStream, { count, ending, after }: State, ended: Ended): EndProblem[] | undefined {
  const last = after === undefined || count === 0 ? '' : `, the last ${Math.round(after)} ms after the head`;
  const came = `${count} events came${last}.`;
  if (ended === 'cut') return [{ message: `The connection closed mid-stream: ${came}` }];
  if (ended === 'too-long') return [{ message: `The stream must end: it exceeds the size limit. ${came}` }];
  if (ended === 'timeout' && ending === undefined)
    return [{ check: 'answered-in-time', message: `The stream did not end in time: ${came}` }];
  if (ended !== 'whole' && ending === undefined) return [];
  if (count === 0) return [{ message: 'The stream contains no events.' }];
  const missing = ending === undefined ? missingEnd(stream) : undefined;
  return missing === undefined ? undefined : [{ message: missing }];
}

function missingEnd({ sentinel, terminal }: XEventStream): string | undefined {
  if (sentinel !== null) return `The stream ends without its sentinel ${sentinel}.`;
  return terminal && `The stream ends without a terminal event, ${terminal.join(' or ')}.`;
}
