/** A parsed answer together with the HTTP response it came from. */
export interface WithResponse<T> {
  readonly data: T;
  /** Its body has been read. */
  readonly response: Response;
  readonly request_id: string | null;
}

/**
 * The promise that every method returns. The request starts with the call, not with `await`; an `APIPromise` resolves
 * to the parsed body and also gives access to the response around it.
 */
export class APIPromise<T> implements PromiseLike<T> {
  readonly [Symbol.toStringTag] = 'APIPromise';
  readonly #response: Promise<Response>;
  readonly #parse: (response: Response) => Promise<T>;
  #parsed: Promise<T> | undefined;

  /** @param parse called at most once, and not at all when only the raw response is asked for. */
  constructor(response: Promise<Response>, parse: (response: Response) => Promise<T>) {
    this.#response = response;
    this.#parse = parse;
  }

  /** The response as it arrived, its body unread. A status of 400 or more is still thrown as an error. */
  asResponse(): Promise<Response> {
    return this.#response;
  }

  async withResponse(): Promise<WithResponse<T>> {
    const [data, response] = await Promise.all([this.#data(), this.#response]);
    return { data, response, request_id: response.headers.get('x-request-id') };
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a promise is what this class is
  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data().then(onfulfilled, onrejected);
  }

  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#data().catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<T> {
    return this.#data().finally(onfinally);
  }

  #data(): Promise<T> {
    this.#parsed ??= this.#response.then(this.#parse);
    return this.#parsed;
  }
}
