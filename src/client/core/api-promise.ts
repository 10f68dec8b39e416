import type { Deadlines } from './deadlines.ts';
import type { Exchange } from './execute.ts';
import { withRequestID } from './request-id.ts';
import { parseRateLimits, type RateLimits } from './rate-limits.ts';

/** A parsed response together with the HTTP response. */
export interface WithResponse<T> {
  /** The value that the awaited promise returns. */
  readonly data: T;
  /** The HTTP response, the same as that of `asResponse()`. */
  readonly response: Response;
  /** `x-request-id` of the response: quote it when you report a problem. */
  readonly request_id: string | null;
  /** Rate limits from the response headers; undefined if the response has none. */
  readonly rateLimits: RateLimits | undefined;
}

/** Metadata of a response besides its body. */
export interface Identified {
  /** `x-request-id` of the response: quote it when you report a problem. Not enumerable. */
  readonly _request_id?: string | null;
}

/** The parsed response, with the request id if it is an object. */
export type WithRequestID<T> = T extends readonly unknown[] | Response | PageLike | AsyncIterable<unknown>
  ? T
  : T extends object
    ? T & Identified
    : T;

// oxlint-disable-next-line typescript/no-explicit-any -- as in the platform's own promise
type Reason = any;

interface PageLike {
  getPaginatedItems(): unknown[];
}

/** A request in flight. */
export interface Pending {
  readonly exchange: Promise<Exchange>;
  /** Leaves the body unread, unless it was already read. */
  leaveBody(): void;
  readonly deadlines: Deadlines;
  /**
   * The response for a caller who reads the body: the same one each time. A body that was left is guarded, unless
   * `bare`: then who reads it guards it.
   */
  toResponse(exchange: Exchange, bare?: boolean): Response;
}

/**
 * The promise that every method returns. The request starts with the call, not with `await`. An `APIPromise` resolves
 * to the parsed body and also gives access to the HTTP response.
 */
export class APIPromise<T> implements Promise<WithRequestID<T>> {
  // For `instanceof Promise`. Extending it would create a second promise per request and make compilers compare the two
  // classes.
  static {
    Object.setPrototypeOf(this.prototype, Promise.prototype);
  }

  readonly [Symbol.toStringTag] = 'APIPromise';
  // No private members: libraries wrap promises in proxies, which have none.
  /** The request. */
  readonly _pending: Pending;
  /** Reads the answer. */
  readonly _parse: (exchange: Exchange) => T | Promise<T>;
  /** The answer, once somebody asked for it. */
  declare _parsed: Promise<WithRequestID<T>> | undefined;

  /** @param parse called at most once, and never if only the raw response is requested. */
  constructor(pending: Pending, parse: (exchange: Exchange) => T | Promise<T>) {
    this._pending = pending;
    this._parse = parse;
  }

  /**
   * The response with an unread body. Deadlines and the signal apply until the caller has read or cancelled the body.
   * Call it immediately: after the response has arrived, it returns a copy of a body that was read.
   *
   * @throws {APIError} for a status of 400 or more.
   */
  async asResponse(): Promise<Response> {
    this._pending.leaveBody();
    return this._pending.toResponse(await this._pending.exchange);
  }

  /** The parsed body together with the response, the request id and the rate limits. */
  async withResponse(): Promise<WithResponse<T>> {
    const [data, exchange] = await Promise.all([this.parse(), this._pending.exchange]);
    // A stream that has not been read yet reads the body itself.
    const response = this._pending.toResponse(exchange, true);
    const { headers } = response;
    return {
      data: data as T,
      response,
      request_id: headers.get('x-request-id'),
      rateLimits: parseRateLimits(headers),
    };
  }

  /** The response, whose body may have been read: for libraries that wrap the promise. Others use `asResponse()`. */
  get responsePromise(): Promise<{ readonly response: Response }> {
    return this._pending.exchange;
  }

  /** Reads the answer once. `then`, `catch`, `finally` and `withResponse` come by here, so that libraries can patch it. */
  parse(): Promise<WithRequestID<T>> {
    return (this._parsed ??= this._pending.exchange.then(this._parse) as Promise<WithRequestID<T>>);
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a promise is what this class is
  then<A = WithRequestID<T>, B = never>(
    onfulfilled?: ((value: WithRequestID<T>) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: Reason) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.parse().then(onfulfilled, onrejected);
  }

  catch<B = never>(onrejected?: ((reason: Reason) => B | PromiseLike<B>) | null): Promise<WithRequestID<T> | B> {
    return this.parse().catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<WithRequestID<T>> {
    return this.parse().finally(onfinally);
  }

  /** The same request with a transformed result, which gets the request id. `props.response` is the HTTP response. */
  _thenUnwrap<U>(change: (data: T, props: { readonly response: Response }) => U): APIPromise<U> {
    const { _pending: pending, _parse: parse } = this;
    return new APIPromise<U>(pending, async (exchange) =>
      withRequestID(await change(await parse(exchange), exchange), exchange.response),
    );
  }
}
