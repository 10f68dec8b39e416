import {
  APIConnectionTimeoutError,
  FirstEventTimeoutError,
  IdleTimeoutError,
  TotalTimeoutError,
} from './connection-errors.ts';
import { earlier, type Limit } from './attempt.ts';
import { longestDelay } from './check-numbers.ts';
import type { SharedOptions } from './options.ts';

type TimeoutClass = new (init: ConstructorParameters<typeof APIConnectionTimeoutError>[0]) => APIConnectionTimeoutError;

/** The moments at which waiting ends, by the options of a request. */
export class Deadlines {
  /** The limit for all tries, and for the waits between them. */
  readonly total: Limit | undefined;
  /** In characters. */
  readonly maxEventLength: number;
  readonly #options: SharedOptions;
  readonly #streams: boolean;
  #started = 0;
  #first: Limit | undefined;

  /** @param streams whether the answer is an event stream. */
  constructor(options: SharedOptions, streams: boolean) {
    this.#options = options;
    this.#streams = streams;
    this.maxEventLength = options.maxEventLength ?? 2 ** 24;
    this.total = limit(TotalTimeoutError, 'all tries together', options.totalTimeout);
  }

  /** The limit for a try that starts now: for the whole of a plain answer, for the headers of an event stream. */
  startTry(): Limit | undefined {
    this.#started = performance.now();
    const { timeout, firstEventTimeout } = this.#options;
    this.#first = this.#streams ? limit(FirstEventTimeoutError, 'the first event', firstEventTimeout) : undefined;
    return earlier(earlier(limit(APIConnectionTimeoutError, 'the try', timeout), this.total), this.#first);
  }

  /** The limit for a stream's first event, and for the first piece of another body. */
  first(): Limit | undefined {
    if (!this.#streams) return this.next();
    const { timeout } = this.#options;
    const first = this.#first ?? limit(FirstEventTimeoutError, 'the first event', timeout, this.#started);
    return earlier(first, this.total);
  }

  /** The limit for the next event or piece, from now. */
  next(): Limit | undefined {
    const { idleTimeout, timeout } = this.#options;
    return earlier(limit(IdleTimeoutError, 'the next piece', idleTimeout ?? timeout), this.total);
  }
}

function limit(Class: TimeoutClass, what: string, ms: number | undefined, from = performance.now()): Limit | undefined {
  if (ms === undefined || ms > longestDelay) return undefined;
  return { at: from + ms, error: (request) => new Class({ message: `No more than ${ms} ms for ${what}.`, request }) };
}
