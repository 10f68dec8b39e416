import type { Attempt } from './attempt.ts';
import { EventTooLongError, TruncatedStreamError } from './connection-errors.ts';
import type { Deadlines } from './deadlines.ts';
import { decodeError, errorFromResponse, errorIn } from './error-from.ts';
import { EventParser, type EventMessage } from './event-parser.ts';
import type { APIError } from './errors.ts';
import { isObject, parseJson } from './json.ts';
import { asCut } from './guard-body.ts';
import type { StreamRule } from './operation.ts';
import { RecentEvents } from './recent-events.ts';

/**
 * The parsed events of a response. The iterator closes the connection if the loop exits early.
 *
 * @throws {APIError} if an event holds an error.
 * @throws {TruncatedStreamError} if the body ends before the stream does.
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

const toEvent = <Event>({ envelope }: StreamRule, { event }: EventMessage, data: unknown): Event =>
  (envelope ? { event, data } : data) as Event;

/** Read at the end of the body: some servers omit it after the last event. */
const blankLine = /* @__PURE__ */ new Uint8Array([10, 10]);

class EventReader<Event> implements AsyncIterator<Event> {
  readonly #rule: StreamRule;
  readonly #response: Response;
  readonly #attempt: Attempt;
  readonly #deadlines: Deadlines;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  /** In characters. */
  readonly #maxLength: number;
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
  /** Whether anything except white space was received. */
  #hasText = false;
  #given = 0;
  /** Set while a chunk is pending. */
  #reading: Promise<IteratorResult<Event>> | undefined;
  /** True after the whole body was read. */
  #isRead = false;
  /** True after the terminal event, the sentinel or a failure. */
  #ended = false;

  constructor(rule: StreamRule, response: Response, attempt: Attempt, deadlines: Deadlines) {
    this.#rule = rule;
    this.#response = response;
    this.#attempt = attempt;
    this.#deadlines = deadlines;
    this.#reader = response.body?.getReader();
    this.#maxLength = deadlines.options.maxEventLength ?? 2 ** 24;
  }

  /** Returns parsed events without waiting: one chunk usually holds several. */
  next(): Promise<IteratorResult<Event>> {
    if (this.#ended) return Promise.resolve(this.#end());
    // Concurrent calls wait for the previous one.
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

  #take(message: EventMessage): IteratorResult<Event> {
    const word = message.data.trim();
    if (word === this.#rule.sentinel) return this.#end();
    try {
      // The sentinel of another kind of stream: some servers send it in any case, also after a failure.
      if (word === '[DONE]') throw this.#truncated();
      return { done: false, value: this.#give(message) };
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  /** The caller leaves: only then is the request aborted. */
  async return(): Promise<IteratorResult<Event>> {
    if (!this.#ended) this.#attempt.cancel();
    return this.#end();
  }

  /** Reads until a message is available. Returns undefined if the end of the body ends the stream. */
  async #read(): Promise<EventMessage | undefined> {
    if (this.#attempt.aborted) throw this.#attempt.reason;
    this.#messages = [];
    this.#next = 0;
    const limit = this.#given > 0 ? this.#deadlines.next() : this.#deadlines.first();
    for (;;) {
      const { done, value = blankLine } = await this.#readPiece(limit);
      const text = this.#decoder.decode(value, { stream: !done });
      this.#isRead = done;
      this.#hasText ||= text.trim() !== '';
      this.#recent.push(value);
      this.#parser.feed(text, this.#messages);
      if (this.#parser.pending > this.#maxLength) throw this.#tooLong();
      const [message] = this.#messages;
      if (message) return message;
      // A body without any event is something else, such as an HTML page.
      const { requireSentinel } = this.#deadlines.options;
      if (done && this.#rule.optional && !requireSentinel && (this.#given > 0 || !this.#hasText)) return undefined;
      if (done && this.#isWhole()) return undefined;
      if (done) throw this.#truncated();
    }
  }

  /** Whether every choice that has begun has ended. Many servers then send no sentinel. */
  #isWhole(): boolean {
    if (!this.#hasEnd || this.#open.size > 0 || this.#deadlines.options.requireSentinel) return false;
    const { request, log } = this.#attempt;
    log?.('warn', () => [`${request.method} ${request.path}: the stream is whole, but ended without its sentinel.`]);
    return true;
  }

  #follow({ choices }: { readonly choices?: unknown }): void {
    if (!Array.isArray(choices)) return;
    for (const { index, finish_reason: reason } of choices as { index?: unknown; finish_reason?: unknown }[]) {
      if (reason) this.#hasEnd = this.#open.delete(index) || true;
      else this.#open.add(index);
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

  #give(message: EventMessage): Event {
    const data = this.#parse(message.data);
    if (message.event === 'error' || (!this.#rule.envelope && isError(data))) {
      throw errorFromResponse({ headers: this.#response.headers }, message.data, this.#attempt);
    }
    this.#next += 1;
    this.#given += 1;
    if (this.#rule.sentinel && isObject(data)) this.#follow(data);
    // Stop reading after a terminal event: some servers keep the connection open.
    if (this.#rule.terminal?.includes((data as { type?: string } | null)?.type ?? '')) this.#ended = true;
    return toEvent<Event>(this.#rule, message, data);
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

  #tooLong(): APIError {
    const { request } = this.#attempt;
    const message = `An event was longer than ${this.#maxLength} characters: see \`maxEventLength\`.`;
    return new EventTooLongError(undefined, undefined, message, this.#response.headers, request);
  }

  #end(): IteratorReturnResult<undefined> {
    this.#ended = true;
    this.#attempt.release();
    // Closes the connection. Not every `fetch` honors the signal, so the body is cancelled in any case.
    this.#reader?.cancel().catch(() => {});
    return { done: true, value: undefined };
  }
}
