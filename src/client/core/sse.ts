import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { Attempt } from './attempt.ts';
import { TruncatedStreamError } from './connection-errors.ts';
import type { Deadlines } from './deadlines.ts';
import { decodeError, errorFromEvent, errorIn } from './error-from.ts';
import { asCut } from './guard-body.ts';
import type { StreamRule } from './operation.ts';

/**
 * The events of a response, parsed. The iterator closes the connection when it is left early.
 *
 * @throws {APIError} the error that an event brings.
 * @throws {TruncatedStreamError} when the body ends before the stream has.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function readEvents<Event>(
  rule: StreamRule,
  response: Response,
  attempt: Attempt,
  deadlines: Deadlines,
): AsyncIterator<Event> {
  return new EventReader<Event>(rule, response, attempt, deadlines);
}

/** In an envelope or flat: servers send both. */
const isError = (data: unknown): boolean =>
  errorIn(data) !== undefined || (data as { type?: unknown } | null)?.type === 'error';

const toEvent = <Event>({ envelope }: StreamRule, { event }: EventSourceMessage, data: unknown): Event =>
  (envelope ? { event, data } : data) as Event;

/** The first events of a text, which have been parsed before. */
function eventsIn<Event>(rule: StreamRule, text: readonly string[], count: number): Event[] {
  const messages: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => messages.push(message) });
  for (const piece of text) parser.feed(piece);
  return messages.slice(0, count).map((message) => toEvent<Event>(rule, message, JSON.parse(message.data)));
}

class EventReader<Event> implements AsyncIterator<Event> {
  readonly #rule: StreamRule;
  readonly #response: Response;
  readonly #attempt: Attempt;
  readonly #deadlines: Deadlines;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #decoder = new TextDecoder();
  readonly #parser = createParser({ onEvent: (message) => this.#messages.push(message) });
  /** Parsed from what has been read, not yet given. `#next` is the index of the one to give next. */
  #messages: EventSourceMessage[] = [];
  #next = 0;
  /** All that has been read. Events that have been given are not kept: an error that has to show them parses again. */
  readonly #text: string[] = [];
  #given = 0;
  /** While a piece is awaited. */
  #reading: Promise<IteratorResult<Event>> | undefined;
  /** True when all of the body has been read. */
  #isRead = false;
  /** True behind the terminal event or the sentinel, and after a failure. */
  #ended = false;

  constructor(rule: StreamRule, response: Response, attempt: Attempt, deadlines: Deadlines) {
    this.#rule = rule;
    this.#response = response;
    this.#attempt = attempt;
    this.#deadlines = deadlines;
    this.#reader = response.body?.getReader();
  }

  /** What has been read is given without waiting: most events come several to a piece. */
  next(): Promise<IteratorResult<Event>> {
    if (this.#ended) return Promise.resolve(this.#end());
    // Who asks before the last one has come waits for his turn.
    if (this.#reading) {
      const again = (): Promise<IteratorResult<Event>> => this.next();
      return this.#reading.then(again, again);
    }
    const message = this.#messages[this.#next];
    if (message === undefined) return (this.#reading = this.#readNext());
    try {
      return Promise.resolve(this.#take(message));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async #readNext(): Promise<IteratorResult<Event>> {
    try {
      const message = await this.#read();
      return message ? this.#take(message) : this.#end();
    } catch (error) {
      this.#end();
      throw error;
    } finally {
      this.#reading = undefined;
    }
  }

  #take(message: EventSourceMessage): IteratorResult<Event> {
    this.#next += 1;
    if (message.data === this.#rule.sentinel) return this.#end();
    try {
      return { done: false, value: this.#give(message) };
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  async return(): Promise<IteratorResult<Event>> {
    return this.#end();
  }

  /** Reads until a message is there; undefined where the end of the body ends the stream. */
  async #read(): Promise<EventSourceMessage | undefined> {
    if (this.#attempt.aborted) throw this.#attempt.reason;
    this.#messages = [];
    this.#next = 0;
    const limit = this.#given > 0 ? this.#deadlines.next() : this.#deadlines.first();
    for (;;) {
      const { done, value } = await this.#readPiece(limit);
      // Some servers leave out the blank line behind the last event.
      const text = this.#decoder.decode(value, { stream: !done }) + (done ? '\n\n' : '');
      this.#isRead = done;
      this.#text.push(text);
      this.#parser.feed(text);
      const [message] = this.#messages;
      if (message) return message;
      // A body that holds no event at all is something else, such as a page.
      if (done && this.#rule.optional && (this.#given > 0 || this.#text.join('').trim() === '')) return undefined;
      if (done) throw this.#truncated();
    }
  }

  async #readPiece(limit: ReturnType<Deadlines['next']>): Promise<{ done: boolean; value?: Uint8Array | undefined }> {
    try {
      return this.#reader ? await this.#attempt.wait(this.#reader.read(), limit) : { done: true };
    } catch (error) {
      if (this.#attempt.aborted) throw this.#attempt.reason;
      throw this.#truncated(asCut(error, this.#attempt));
    }
  }

  #give(message: EventSourceMessage): Event {
    const data = this.#parse(message.data);
    if (message.event === 'error' || (!this.#rule.envelope && isError(data))) {
      throw errorFromEvent(message.data, this.#response.headers, this.#attempt);
    }
    this.#given += 1;
    // Nothing is read behind a terminal event: some servers keep the connection open.
    if (this.#rule.terminal?.includes((data as { type?: string } | null)?.type ?? '')) this.#ended = true;
    return toEvent<Event>(this.#rule, message, data);
  }

  #parse(data: string): unknown {
    try {
      return JSON.parse(data);
    } catch {
      // Only what comes last can be half an event.
      if (this.#isRead && this.#next === this.#messages.length) throw this.#truncated();
      throw decodeError('sent an event that is not JSON', data, this.#response, this.#attempt);
    }
  }

  #truncated(cause?: unknown): TruncatedStreamError {
    const type = this.#given === 0 && this.#response.headers.get('content-type');
    const kind = type ? `: it came as ${type}` : '';
    const message = `The stream ended after ${this.#given} events, before its last one${kind}.`;
    const events = eventsIn<Event>(this.#rule, this.#text, this.#given);
    return new TruncatedStreamError({ message, events, cause, request: this.#attempt.request });
  }

  #end(): IteratorReturnResult<undefined> {
    this.#ended = true;
    this.#attempt.cancel();
    // Not every `fetch` heeds the signal: the source of the body is told, too.
    this.#reader?.cancel().catch(() => {});
    return { done: true, value: undefined };
  }
}
