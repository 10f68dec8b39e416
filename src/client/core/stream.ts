/* oxlint-disable typescript/no-unsafe-declaration-merging -- a class cannot have a member for some sets of types alone */
import { closable, type AsyncClosable } from './async-closable.ts';
import { OpenAIError } from './errors.ts';
import { fromNdjson, toNdjson } from './ndjson.ts';
import { tee } from './tee.ts';

/**
 * The events of an answer, as they come. It can be iterated once; leaving the loop closes the connection, as `await using`
 * does for a stream that is not read, or not to its end.
 *
 * Iteration throws an {@link APIError} that the server sends, {@link TruncatedStreamError} when the stream is cut,
 * {@link FirstEventTimeoutError} or {@link IdleTimeoutError} when it stalls, {@link DecodeError} for an event that is not
 * JSON, and {@link APIUserAbortError} after an abort.
 */
export class Stream<Item> {
  /** Aborts the request behind the stream. */
  readonly controller: AbortController;
  readonly #iterate: () => AsyncIterator<Item>;
  #taken: AsyncIterator<Item> | undefined;

  constructor(iterate: () => AsyncIterator<Item>, controller: AbortController) {
    this.#iterate = iterate;
    this.controller = controller;
    closable(this, async () => void (await (this.#taken ?? this.#iterate()).return?.()));
  }

  /** Reads what {@link toReadableStream} writes: one JSON value a line. */
  static fromReadableStream<Item>(
    readable: ReadableStream<Uint8Array>,
    controller: AbortController = new AbortController(),
  ): Stream<Item> {
    return new Stream<Item>(() => fromNdjson<Item>(readable, controller), controller);
  }

  /** @throws {OpenAIError} at the second call: use {@link tee} for two readers. */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    if (this.#taken) throw new OpenAIError('A stream can be iterated once. Use `tee()` for two readers.');
    return (this.#taken = this.#iterate());
  }

  /**
   * Two streams of the same events, each to be read at its own speed: what one has read and the other has not is kept in
   * memory. The connection closes when both are left.
   */
  tee(): [Stream<Item>, Stream<Item>] {
    const [left, right] = tee(() => this[Symbol.asyncIterator]());
    return [new Stream(left, this.controller), new Stream(right, this.controller)];
  }

  /** The events as lines of JSON, in UTF-8, for a response of one's own. Cancelling it closes the connection. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return toNdjson(() => this[Symbol.asyncIterator]());
  }
}

/** Closed by `await using`, where the set of types knows it. */
export interface Stream<Item> extends AsyncClosable, AsyncIterable<Item> {}
