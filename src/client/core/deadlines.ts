import {
  APIConnectionTimeoutError,
  FirstEventTimeoutError,
  IdleTimeoutError,
  TotalTimeoutError,
} from './connection-errors.ts';
import { earliest, type Limit } from './attempt.ts';
import type { RequestLine } from './errors.ts';
import { longestDelay } from './check-numbers.ts';
import type { SharedOptions } from './options.ts';

type TimeoutClass = new (init: ConstructorParameters<typeof APIConnectionTimeoutError>[0]) => APIConnectionTimeoutError;

/** The deadlines of a request, from its options. */
export class Deadlines {
  /** The limit for all attempts and the waits between them. */
  readonly total: Limit | undefined;
  readonly options: SharedOptions;

  constructor(options: SharedOptions) {
    this.options = options;
    this.total = limit(TotalTimeoutError, 'all tries together', options.totalTimeout);
  }

  /** The limit for an attempt that starts now. */
  startTry(): Limit | undefined {
    return earliest(limit(APIConnectionTimeoutError, 'the try', this.options.timeout), this.total);
  }

  /** The limit for the first event of a stream and for the first chunk of another body. */
  first(): Limit | undefined {
    return this.next();
  }

  /** The limit for the next event or chunk, starting now. */
  next(): Limit | undefined {
    const { timeout, idleTimeout = timeout } = this.options;
    return earliest(limit(IdleTimeoutError, 'the next piece', idleTimeout), this.total);
  }
}

/** Those of an event stream: a try is over with its headers, and the first event has a limit of its own. */
export class EventDeadlines extends Deadlines {
  #first: Limit | undefined;

  override startTry(): Limit | undefined {
    const { timeout, firstEventTimeout = timeout } = this.options;
    this.#first = limit(FirstEventTimeoutError, 'the first event', firstEventTimeout);
    return earliest(super.startTry(), this.#first);
  }

  override first(): Limit | undefined {
    return earliest(this.#first, this.total);
  }
}

function limit(Class: TimeoutClass, what: string, ms: number | undefined): Limit | undefined {
  if (ms === undefined || ms > longestDelay) return undefined;
  const error = (request: RequestLine | undefined): APIConnectionTimeoutError =>
    new Class({ message: `No more than ${ms} ms for ${what}.`, request });
  return { at: performance.now() + ms, error };
}
