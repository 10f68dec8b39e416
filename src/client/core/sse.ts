import type { Attempt } from './attempt.ts';
import type { BodyReader } from './body-reader.ts';
import { APIUserAbortError, EventTooLongError, TruncatedStreamError } from './connection-errors.ts';
import type { Deadlines } from './deadlines.ts';
import { decodeError, errorFromResponse, errorIn } from './error-from.ts';
import { EventParser, type EventMessage } from './event-parser.ts';
import type { Exchange } from './execute.ts';
import { isObject, parseJson } from './json.ts';
import { asCut } from './guard-body.ts';
import type { StreamRule } from './operation.ts';
import { RecentEvents } from './recent-events.ts';

/** Events that are not in the contract. */
export const anyEvents: StreamRule = { sentinel: '[DONE]', optional: true };

/** In an envelope or flat: servers send both. */
const isError = (data: unknown): boolean =>
  errorIn(data) !== undefined || (data as { type?: unknown } | null)?.type === 'error';

const toEvent = <Event>({ envelope }: StreamRule, { event }: EventMessage, data: unknown): Event =>
  (envelope ? { event, data } : data) as Event;

/** Whether the reader of a stream left it by `stream.controller.abort()`: no signal of the options, and no deadline. */
const isLeft = ({ aborted, caller, reason }: Attempt): boolean =>
  aborted && !caller?.aborted && reason instanceof APIUserAbortError;

/** Read at the end of the body: some servers omit it after the last event. */
const blankLine = /* @__PURE__ */ new Uint8Array([10, 10]);

/**
 * The parsed events of a response. The iterator closes the connection if the loop exits early.
 *
 * Reading throws {@link APIError} if an event holds an error, and {@link TruncatedStreamError} if the body ends before
 * the stream does.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export class EventReader<Event> implements AsyncIterator<Event> {
  readonly #rule: StreamRule;
  readonly #response: Response;
  readonly #attempt: Attempt;
  readonly #deadlines: Deadlines;
  readonly #reader: BodyReader;
  readonly #decoder = new TextDecoder();
  readonly #parser = new EventParser();
  /** Parsed from the last text. `#next` is the index of the first one that was not given. */
  #messages: EventMessage[] = [];
  #next = 0;
  /** For error messages that quote the received events. */
  readonly #recent = new RecentEvents();
  /** The choices of chunks that have begun and not ended. */
  readonly #open = new Set<unknown>();
  /** Whether a choice has ended. */
  #hasEnd = false;
  #given = 0;
  /** Set while a chunk is pending. */
  #reading: Promise<EventMessage | undefined> | undefined;
  /** True after the whole body was read. */
  #isRead = false;
  /** True after the terminal event, the sentinel or a failure. */
  #ended = false;

  /** @param reader that of the body. */
  constructor(
    rule: StreamRule,
    { response, attempt }: Pick<Exchange, 'response' | 'attempt'>,
    reader: BodyReader,
    deadlines: Deadlines,
  ) {
    this.#rule = rule;
    this.#response = response;
    this.#attempt = attempt;
    this.#deadlines = deadlines;
    this.#reader = reader;
  }

  next(): Promise<IteratorResult<Event>> {
    if (!this.#reading) return this.#step();
    // Concurrent calls wait for the previous one.
    const again = (): Promise<IteratorResult<Event>> => this.next();
    return this.#reading.then(again, again);
  }

  /** The caller leaves: only then is the request aborted. */
  async return(): Promise<IteratorResult<Event>> {
    if (!this.#ended) this.#attempt.cancel();
    return this.#end();
  }

  /** Gives parsed events without waiting: one chunk usually holds several. */
  async #step(): Promise<IteratorResult<Event>> {
    if (this.#ended) return this.#end();
    try {
      // What arrived before an abort is not given any more.
      if (this.#attempt.aborted) throw this.#attempt.reason;
      const message = this.#messages[this.#next] ?? (await (this.#reading = this.#read()));
      const value = message && this.#eventOf(message);
      return value === undefined ? this.#end() : { done: false, value };
    } catch (error) {
      const end = this.#end();
      if (isLeft(this.#attempt)) return end;
      throw error;
    } finally {
      this.#reading = undefined;
    }
  }

  /** Reads until a message is available. Returns undefined if the end of the body ends the stream. */
  async #read(): Promise<EventMessage | undefined> {
    this.#messages = [];
    this.#next = 0;
    const { maxEventLength = 2 ** 24 } = this.#deadlines.options;
    const limit = this.#given > 0 ? this.#deadlines.next() : this.#deadlines.first();
    for (;;) {
      const { done, value = blankLine } = await this.#attempt
        .wait(this.#reader.read(), limit)
        .catch((error: unknown) => {
          throw this.#attempt.aborted ? error : this.#truncated(asCut(error, this.#attempt));
        });
      this.#isRead = done;
      this.#recent.push(value);
      this.#parser.feed(this.#decoder.decode(value, { stream: !done }), this.#messages);
      if (this.#parser.pending > maxEventLength) {
        const message = `An event has more than ${maxEventLength} characters: see \`maxEventLength\`.`;
        throw new EventTooLongError(undefined, undefined, message, this.#response.headers, this.#attempt.request);
      }
      const [message] = this.#messages;
      if (message || (done && this.#isWhole())) return message;
      if (done) throw this.#truncated();
    }
  }

  /** Whether a stream without its sentinel is whole. */
  #isWhole(): boolean {
    if (this.#deadlines.options.requireSentinel) return false;
    // A body without any event is something else, such as an HTML page.
    if (this.#rule.optional && (this.#given > 0 || this.#recent.text().trim() === '')) return true;
    // Every choice that has begun has ended. Many servers then send no sentinel.
    if (!this.#hasEnd || this.#open.size > 0) return false;
    const { request, log } = this.#attempt;
    if (request)
      log?.('warn', () => [`${request.method} ${request.path}: the stream is whole, but ended without its sentinel.`]);
    return true;
  }

  /** The event of a message; undefined for the sentinel. */
  #eventOf(message: EventMessage): Event | undefined {
    const { envelope, sentinel, terminal } = this.#rule;
    const word = message.data.trim();
    if (word === sentinel) return undefined;
    // The sentinel of another kind of stream: some servers send it in any case, also after a failure.
    if (word === '[DONE]') throw this.#truncated();
    const data = this.#parse(message.data);
    if (message.event === 'error' || (!envelope && isError(data))) {
      throw errorFromResponse({ headers: this.#response.headers }, message.data, this.#attempt);
    }
    this.#next += 1;
    this.#given += 1;
    if (sentinel && isObject(data)) this.#follow(data);
    // Stop reading after a terminal event: some servers keep the connection open.
    if (terminal?.includes((data as { type?: string } | null)?.type ?? '')) this.#ended = true;
    return toEvent<Event>(this.#rule, message, data);
  }

  #follow({ choices }: { readonly choices?: unknown }): void {
    if (!Array.isArray(choices)) return;
    for (const { index, finish_reason: reason } of choices as { index?: unknown; finish_reason?: unknown }[]) {
      if (reason) this.#hasEnd = this.#open.delete(index) || true;
      else this.#open.add(index);
    }
  }

  #parse(data: string): unknown {
    const value = parseJson(data);
    if (value !== undefined) return value;
    // Only the last message can be incomplete.
    if (this.#isRead && this.#next === this.#messages.length - 1) throw this.#truncated();
    throw decodeError('sent an event that is not JSON', data, this.#response, this.#attempt);
  }

  #truncated(cause?: unknown): TruncatedStreamError {
    const type = this.#given === 0 && this.#response.headers.get('content-type');
    const kind = type ? `: it came as ${type}` : '';
    const message = `The stream ended after ${this.#given} events, before its last one${kind}.`;
    const events = this.#recent
      .all(this.#messages.length - this.#next)
      .map((each) => toEvent<Event>(this.#rule, each, JSON.parse(each.data)));
    return new TruncatedStreamError({ message, events, cause, request: this.#attempt.request });
  }

  #end(): IteratorReturnResult<undefined> {
    this.#ended = true;
    this.#attempt.release();
    // Closes the connection. Not every `fetch` honors the signal, so the body is cancelled in any case.
    this.#reader.cancel().catch(() => {});
    return { done: true, value: undefined };
  }
}
