import { APIUserAbortError, type APIConnectionError } from './connection-errors.ts';
import { OpenAIError, type RequestLine } from './errors.ts';
import type { Sent } from './redact.ts';

/**
 * What ends the work on one try early: the caller's signal, a deadline, or the caller's `stream.controller.abort()`.
 * Whoever holds it calls `release()` when the try, with its body, is over: until then it listens to the caller's signal.
 */
export class Attempt {
  readonly controller = new AbortController();
  readonly request: RequestLine;
  /** Known once it is sent; masked in whatever comes of it. */
  sent: Sent | undefined;
  /** Called at its end, whatever the end is. */
  readonly onRelease: (() => void)[] = [];
  readonly #caller: AbortSignal | undefined;
  // Rejects what is awaited now. One field instead of a promise that all waits race against: that would collect them.
  #interrupt: ((reason: unknown) => void) | undefined;

  constructor(request: RequestLine, caller: AbortSignal | null | undefined) {
    this.request = request;
    this.#caller = caller ?? undefined;
    this.controller.signal.addEventListener('abort', this.#onAbort, { once: true });
    if (this.#caller?.aborted) this.#follow();
    else this.#caller?.addEventListener('abort', this.#follow, { once: true });
  }

  get aborted(): boolean {
    return this.controller.signal.aborted;
  }

  /** Why the try ended early, as the error to throw. */
  get reason(): OpenAIError {
    const { reason } = this.controller.signal;
    return reason instanceof OpenAIError ? reason : new APIUserAbortError({ cause: reason, request: this.request });
  }

  /** Waits for `work`, or for the end of the try if that comes first, or for `limit`. */
  async wait<T>(work: PromiseLike<T>, limit?: Limit): Promise<T> {
    const expire = (): void => this.controller.abort(limit?.error(this.request));
    const timer = limit && setTimeout(expire, Math.max(0, limit.at - performance.now()));
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#interrupt = reject;
        // Listened to in any case: whoever started it has nobody else to tell that it failed.
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

  /** Closes the connection, if it is open still. */
  cancel(reason?: OpenAIError): void {
    this.controller.abort(reason);
    this.release();
  }

  release(): void {
    this.#caller?.removeEventListener('abort', this.#follow);
    for (const close of this.onRelease.splice(0)) close();
  }

  readonly #follow = (): void => this.controller.abort(this.#caller?.reason);

  readonly #onAbort = (): void => this.#interrupt?.(this.reason);
}

/** A moment, and what is thrown when it comes. */
export interface Limit {
  /** As `performance.now()` counts: wall clocks are set. */
  readonly at: number;
  readonly error: (request: RequestLine) => APIConnectionError;
}

/** The first moment of several; of the same moment, the limit that is named first. */
export const earliest = (...limits: readonly (Limit | undefined)[]): Limit | undefined =>
  limits.filter((limit) => limit !== undefined).sort((a, b) => a.at - b.at)[0];
