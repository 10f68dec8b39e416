import type { Deadlines } from './deadlines.ts';
import type { Exchange } from './execute.ts';
import { parseRateLimits, type RateLimits } from './rate-limits.ts';

/** A parsed answer together with the HTTP response it came from. */
export interface WithResponse<T> {
  /** What awaiting the promise gives. */
  readonly data: T;
  /** Its body has been read. */
  readonly response: Response;
  /** `x-request-id` of the answer: quote it when you report a problem. */
  readonly request_id: string | null;
  /** What the answer said about rate limits; undefined where it said nothing. */
  readonly rateLimits: RateLimits | undefined;
}

/** What an answer says besides its body. */
export interface Identified {
  /** `x-request-id` of the answer: quote it when you report a problem. It is not enumerated. */
  readonly _request_id?: string | null;
}

/** What was parsed from an answer, with the id of the request where it is an object. */
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

/** A request that is on its way. */
export interface Pending {
  readonly exchange: Promise<Exchange>;
  /** Leaves the body unread, if it has not been read yet. */
  leaveBody(): void;
  readonly deadlines: Deadlines;
  /** The response for a caller who reads the body himself. */
  toResponse(exchange: Exchange): Response;
}

/**
 * The promise that every method returns. The request starts with the call, not with `await`; an `APIPromise` resolves
 * to the parsed body and also gives access to the response around it.
 */
export class APIPromise<T> implements Promise<WithRequestID<T>> {
  // For `instanceof Promise`. Extending it would make each a second promise, and have compilers compare the two classes.
  static {
    Object.setPrototypeOf(this.prototype, Promise.prototype);
  }

  readonly [Symbol.toStringTag] = 'APIPromise';
  readonly #pending: Pending;
  readonly #parse: (exchange: Exchange) => T | Promise<T>;
  #parsed: Promise<WithRequestID<T>> | undefined;

  /** @param parse called at most once, and not at all when only the raw response is asked for. */
  constructor(pending: Pending, parse: (exchange: Exchange) => T | Promise<T>) {
    this.#pending = pending;
    this.#parse = parse;
  }

  /**
   * The response with its body unread, for the caller to read: deadlines and the signal stay in force until it has been
   * read or cancelled. Call it at once: after the answer has come, it gives a copy of a body that was read.
   *
   * @throws {APIError} for a status of 400 or more.
   */
  async asResponse(): Promise<Response> {
    this.#pending.leaveBody();
    return this.#pending.toResponse(await this.#pending.exchange);
  }

  /** The parsed body together with the response, the id of the request, and the rate limits. */
  async withResponse(): Promise<WithResponse<T>> {
    const [data, { response }] = await Promise.all([this.#data(), this.#pending.exchange]);
    const { headers } = response;
    return {
      data: data as T,
      response,
      request_id: headers.get('x-request-id'),
      rateLimits: parseRateLimits(headers),
    };
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a promise is what this class is
  then<A = WithRequestID<T>, B = never>(
    onfulfilled?: ((value: WithRequestID<T>) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: Reason) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data().then(onfulfilled, onrejected);
  }

  catch<B = never>(onrejected?: ((reason: Reason) => B | PromiseLike<B>) | null): Promise<WithRequestID<T> | B> {
    return this.#data().catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<WithRequestID<T>> {
    return this.#data().finally(onfinally);
  }

  /** The same request with the parsed body changed. */
  map<U>(change: (data: T) => U): APIPromise<U> {
    return new APIPromise<U>(this.#pending, async (exchange) => change(await this.#parse(exchange)));
  }

  #data(): Promise<WithRequestID<T>> {
    this.#parsed ??= this.#pending.exchange.then(this.#parse) as Promise<WithRequestID<T>>;
    return this.#parsed;
  }
}
