import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { OpenApiDocument, XEventStream } from '../../openapi/document.ts';
import type { Ended, Wanted } from '../model/answer.ts';
import { createEventChecker, type StreamContract } from './stream-event.ts';
import { nameOf } from '../../openapi/event-stream.ts';
import type { Finding } from '../model/finding.ts';

/** An event stream that is judged while it comes. */
export interface Transcript {
  /** Takes the next bytes; `after` is how long after the head they came, in ms, undefined where nobody measured. */
  feed(bytes: Uint8Array, after?: number): Wanted;
  /** Everything that is wrong with the stream, now that no more comes. */
  end(ended: Ended): Finding[];
  /** How many events came. */
  count(): number;
}

/** Whoever says more than that without an end has none. */
export const mostEvents = 20_000;

/** What ended the stream. */
interface Ending {
  /** Type of the terminal event; undefined for the sentinel. */
  readonly type: string | undefined;
  readonly words: string;
}

interface State {
  wanted: Wanted;
  count: number;
  ending: Ending | undefined;
  /** When the bytes at hand came. */
  after: number | undefined;
}

/**
 * Judges an event stream as it arrives: each event by its schema, the names of events, their order, the end.
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
    const { count: index, after } = state;
    findings.push(...found.map((one) => ({ ...one, event: { index, ...(after !== undefined && { after }) } })));
  };
  const leave = (message: string): void => {
    note([{ check: 'stream-end', message, contract: pointer }]);
    state.wanted = 'nothing';
  };

  function take(event: EventSourceMessage): void {
    if (state.wanted === 'nothing') return;
    state.count += 1;
    if (isLate(stream, state, event)) return leave(`event ${state.count} follows ${state.ending?.words}.`);
    state.ending = endingOf(stream, event);
    if (state.ending !== undefined) state.wanted = 'last';
    if (event.data === stream.sentinel) return;
    note(checker.take(event).map((one) => ({ ...one, message: `event ${state.count}: ${one.message}` })));
    if (state.count >= mostEvents) leave(`The stream must end: it was left after ${state.count} events.`);
  }

  return {
    feed(bytes, after) {
      state.after = after;
      parser.feed(decoder.decode(bytes, { stream: true }));
      return state.wanted;
    },
    end(ended) {
      // The last event counts also where no blank line closes it, but not where it was kept from coming to its end.
      if (ended === 'whole') parser.feed(`${decoder.decode()}\n\n`);
      if (findings.some(({ check }) => check === 'stream-end')) return findings;
      const problems = endProblems(stream, state, ended) ?? checker.end().map((message) => ({ message }));
      return [...findings, ...problems.map((one) => ({ check: 'stream-end', contract: pointer, ...one }) as const)];
    },
    count: () => state.count,
  };
}

/** What an event ends the stream by, undefined where the stream goes on. */
function endingOf({ sentinel, terminal = [] }: XEventStream, event: EventSourceMessage): Ending | undefined {
  if (sentinel !== null)
    return event.data === sentinel ? { type: undefined, words: `the sentinel ${sentinel}` } : undefined;
  const type = nameOf(event);
  return type !== undefined && terminal.includes(type) ? { type, words: `the terminal event ${type}` } : undefined;
}

/** Whether an event comes behind the end. Few may: a failed stream can tell the error, and then the failed response. */
const isLate = ({ mayFollow = {} }: XEventStream, { ending }: State, event: EventSourceMessage): boolean =>
  ending !== undefined && !mayFollow[ending.type ?? '']?.includes(nameOf(event) ?? '');

type EndProblem = Pick<Finding, 'message'> & Partial<Pick<Finding, 'check'>>;

/** What is wrong with how a stream ended; undefined where it came to its end, and only the events can tell. */
function endProblems(stream: XEventStream, { count, ending, after }: State, ended: Ended): EndProblem[] | undefined {
  const last = after === undefined || count === 0 ? '' : `, the last ${Math.round(after)} ms after the head`;
  const came = `${count} events came${last}.`;
  if (ended === 'cut') return [{ message: `The connection closed mid-stream: ${came}` }];
  if (ended === 'too-long') return [{ message: `The stream must end: it is larger than any has to be. ${came}` }];
  if (ended === 'timeout' && ending === undefined)
    return [{ check: 'answered-in-time', message: `The stream did not end in time: ${came}` }];
  if (ended !== 'whole') return [];
  if (count === 0) return [{ message: 'The stream holds no event.' }];
  const missing = ending === undefined ? missingEnd(stream) : undefined;
  return missing === undefined ? undefined : [{ message: missing }];
}

function missingEnd({ sentinel, terminal }: XEventStream): string | undefined {
  if (sentinel !== null) return `The stream ends without its sentinel ${sentinel}.`;
  return terminal && `The stream ends without a terminal event, ${terminal.join(' or ')}.`;
}
