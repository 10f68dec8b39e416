import {
  APIConnectionTimeoutError,
  FirstEventTimeoutError,
  IdleTimeoutError,
  TotalTimeoutError,
} from './connection-errors.ts';
import { earlier, type Limit } from './attempt.ts';
import type { SharedOptions } from './options.ts';

type TimeoutClass = new (init: ConstructorParameters<typeof APIConnectionTimeoutError>[0]) => APIConnectionTimeoutError;

// A timer of the platform takes no more than this; longer means for ever.
const longest = 2 ** 31 - 1;

/** The moments at which waiting ends, by the options of a request. */
export class Deadlines {
  readonly #options: SharedOptions;
  readonly #total: Limit | undefined;
  #started = 0;

  constructor(options: SharedOptions) {
    this.#options = options;
    this.#total = limit(TotalTimeoutError, 'all tries together', options.totalTimeout);
  }

  /** The limit for the whole of a plain answer of a try that starts now. */
  startTry(): Limit | undefined {
    this.#started = Date.now();
    const { timeout, firstEventTimeout } = this.#options;
    this.#first = limit(FirstEventTimeoutError, 'the first event', firstEventTimeout);
    return earlier(limit(APIConnectionTimeoutError, 'the try', timeout), this.#total);
  }

  #first: Limit | undefined;

  /** The limit for the headers of an event stream. */
  streamHeaders(whole: Limit | undefined): Limit | undefined {
    return earlier(whole, this.#first);
  }

  /** The limit for a stream's first event. */
  firstEvent(): Limit | undefined {
    const { timeout } = this.#options;
    const first = this.#first ?? limit(FirstEventTimeoutError, 'the first event', timeout, this.#started);
    return earlier(first, this.#total);
  }

  /** The limit for the next event or piece, from now. */
  next(): Limit | undefined {
    const { idleTimeout, timeout } = this.#options;
    return earlier(limit(IdleTimeoutError, 'the next piece', idleTimeout ?? timeout), this.#total);
  }

  /** The limit for a wait between two tries. */
  get total(): Limit | undefined {
    return this.#total;
  }
}

function limit(Class: TimeoutClass, what: string, ms: number | undefined, from = Date.now()): Limit | undefined {
  if (ms === undefined || ms > longest) return undefined;
  return { at: from + ms, error: (request) => new Class({ message: `No more than ${ms} ms for ${what}.`, request }) };
}
