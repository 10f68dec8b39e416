/* oxlint-disable typescript/no-unsafe-declaration-merging -- a class cannot have a member for some sets of types alone */
import { closable, type AsyncClosable } from './async-closable.ts';
import { Attempt } from './attempt.ts';
import { openerOf } from './body-reader.ts';
import { Deadlines } from './deadlines.ts';
import { OpenAIError } from './errors.ts';
import { fromNdjson, toNdjson } from './ndjson.ts';
import { EventReader, anyEvents } from './sse.ts';
import { tee } from './tee.ts';

/**
 * The events of a response, as they arrive. It can be iterated once. Leaving the loop closes the connection; `await
 * using` does so for a stream that may not be read to its end.
 *
 * Iteration throws an {@link APIError} that the server sends, {@link TruncatedStreamError} if the stream is cut, {@link
 * FirstEventTimeoutError} or {@link IdleTimeoutError} if it stalls, {@link DecodeError} for an event that is not JSON,
 * and {@link APIUserAbortError} after an abort by the signal of the request.
 */
export class Stream<Item> {
  /** Aborts the request of the stream. Its iteration then ends, as by `break`. */
  readonly controller: AbortController;
  // No private members: libraries wrap streams in proxies, which have none.
  /** Starts reading. Instrumentation replaces it. */
  readonly iterator: () => AsyncIterator<Item>;
  /** The one iteration. */
  declare _taken: AsyncIterator<Item> | undefined;

  constructor(iterator: () => AsyncIterator<Item>, controller: AbortController) {
    this.iterator = iterator;
    this.controller = controller;
    closable(this, async () => void (await (this._taken ?? this.iterator()).return?.()));
  }

  /** Reads a response that was fetched elsewhere, until `[DONE]` or its end. */
  static fromSSEResponse<Item>(response: Response, controller: AbortController, _client?: unknown): Stream<Item> {
    const attempt = new Attempt(undefined, undefined, controller);
    const open = openerOf(response);
    return new Stream(
      () => new EventReader<Item>(anyEvents, { response, attempt }, open(), new Deadlines({})),
      controller,
    );
  }

  /** Reads the output of {@link toReadableStream}: one JSON value per line. */
  static fromReadableStream<Item>(
    readable: ReadableStream<Uint8Array>,
    controller: AbortController = new AbortController(),
  ): Stream<Item> {
    return new Stream<Item>(() => fromNdjson<Item>(readable, controller), controller);
  }

  /** @throws {OpenAIError} on the second call: use {@link tee} for two readers. */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    if (this._taken) throw new OpenAIError('A stream can be iterated once. Use `tee()` for two readers.');
    return (this._taken = this.iterator());
  }

  /**
   * Two streams of the same events, each read at its own speed. Events that only one of them has read are kept in
   * memory. The connection closes when both are closed.
   */
  tee(): [Stream<Item>, Stream<Item>] {
    const [left, right] = tee(() => this[Symbol.asyncIterator]());
    return [new Stream(left, this.controller), new Stream(right, this.controller)];
  }

  /** The events as JSON lines in UTF-8, for use in another response. Cancelling it closes the connection. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return toNdjson(() => this[Symbol.asyncIterator]());
  }
}

/** Closed by `await using`, if the type library includes it. */
export interface Stream<Item> extends AsyncClosable, AsyncIterable<Item> {}
