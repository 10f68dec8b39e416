import { APIUserAbortError, type APIConnectionError } from './connection-errors.ts';
import { OpenAIError, type RequestLine } from './errors.ts';
import type { Log } from './logger.ts';
import type { Sent } from './redact.ts';

/**
 * Ends the work on one attempt early: by the caller's signal, a deadline, or the caller's `stream.controller.abort()`.
 * The owner calls `release()` after the attempt and its body are finished; until then it listens to the caller's
 * signal.
 */
export class Attempt {
  readonly controller: AbortController;
  /** Undefined for a response that was fetched elsewhere. */
  readonly request: RequestLine | undefined;
  /** Known after sending; masked in errors and logs. */
  sent: Sent | undefined;
  /** That of the client; known with `sent`. */
  log: Log | undefined;
  /** Called at the end of the attempt, whether it succeeds or fails. */
  readonly onRelease: (() => void)[] = [];
  /** The signal of the caller's options. */
  readonly caller: AbortSignal | null | undefined;
  // Rejects the current wait. A single field, because racing every wait against one shared promise would accumulate
  // reactions.
  #interrupt: ((reason: unknown) => void) | undefined;

  constructor(
    request: RequestLine | undefined,
    caller: AbortSignal | null | undefined,
    controller: AbortController = new AbortController(),
  ) {
    this.request = request;
    this.controller = controller;
    this.caller = caller;
    this.controller.signal.addEventListener('abort', this.#onAbort, { once: true });
    if (this.caller?.aborted) this.#follow();
    else this.caller?.addEventListener('abort', this.#follow, { once: true });
  }

  get aborted(): boolean {
    return this.controller.signal.aborted;
  }

  /** The error to throw after the attempt ended early. */
  get reason(): OpenAIError {
    const { reason } = this.controller.signal;
    return reason instanceof OpenAIError ? reason : new APIUserAbortError({ cause: reason, request: this.request });
  }

  /** Waits for `work`, for the end of the attempt, or for `limit`, whichever comes first. */
  async wait<T>(work: PromiseLike<T>, limit?: Limit): Promise<T> {
    const expire = (): void => this.controller.abort(limit?.error(this.request));
    const timer = limit && setTimeout(expire, Math.max(0, limit.at - performance.now()));
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#interrupt = reject;
        // Always attach a handler: no other code handles a rejection of this promise.
        work.then(resolve, reject);
        if (this.aborted) reject(this.reason);
      });
    } catch (error) {
      throw this.aborted ? this.reason : error;
    } finally {
      this.#interrupt = undefined;
      clearTimeout(timer);
    }
  }

  /** Closes the connection if it is still open. */
  cancel(reason?: OpenAIError): void {
    this.controller.abort(reason);
    this.release();
  }

  release(): void {
    this.caller?.removeEventListener('abort', this.#follow);
    for (const close of this.onRelease.splice(0)) close();
  }

  readonly #follow = (): void => this.controller.abort(this.caller?.reason);

  readonly #onAbort = (): void => this.#interrupt?.(this.reason);
}

/** A moment in time and the error to throw when it comes. */
export interface Limit {
  /** On the clock of `performance.now()`, because wall clocks can be adjusted. */
  readonly at: number;
  readonly error: (request: RequestLine | undefined) => APIConnectionError;
}

/** The earliest of several limits. If two are equal, the first argument wins. */
export const earliest = (...limits: readonly (Limit | undefined)[]): Limit | undefined =>
  limits.filter((limit) => limit !== undefined).sort((a, b) => a.at - b.at)[0];
