import { APIError, OpenAIError, type RequestLine } from './errors.ts';
import { setHidden } from './hidden.ts';

interface ConnectionErrorInit {
  readonly message?: string | undefined;
  /** The platform's original error. */
  readonly cause?: unknown;
  readonly request?: RequestLine | undefined;
}

/** No complete response was received: the connection failed or was cut. Retried by default. */
export class APIConnectionError extends APIError<undefined, undefined> {
  override name = 'APIConnectionError';

  constructor({ message = 'The connection failed.', cause, request }: ConnectionErrorInit = {}) {
    super(undefined, undefined, message, undefined, request, cause);
  }
}

/** One attempt took longer than `timeout`. Retried by default. The classes of the other deadlines extend this one. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override name = 'APIConnectionTimeoutError';

  constructor({ message = 'The request timed out.', ...init }: ConnectionErrorInit = {}) {
    super({ message, ...init });
  }
}

/** An event stream sent no event within `firstEventTimeout`. */
export class FirstEventTimeoutError extends APIConnectionTimeoutError {
  override name = 'FirstEventTimeoutError';
}

/** An event stream, or a body that is read in chunks, sent nothing within `idleTimeout` after the last chunk. */
export class IdleTimeoutError extends APIConnectionTimeoutError {
  override name = 'IdleTimeoutError';
}

/** All attempts together, including the waits between them and reading the body, took longer than `totalTimeout`. */
export class TotalTimeoutError extends APIConnectionTimeoutError {
  override name = 'TotalTimeoutError';
}

/** The caller's signal was aborted. `cause` holds the signal's reason. Never retried. */
export class APIUserAbortError extends APIError<undefined, undefined> {
  override name = 'APIUserAbortError';

  constructor({ message = 'The caller aborted the request.', cause, request }: ConnectionErrorInit = {}) {
    super(undefined, undefined, message, undefined, request, cause);
  }
}

/** A response with a success status has a body that does not match the contract, such as HTML instead of JSON. */
export class DecodeError extends APIError {
  override name = 'DecodeError';
  /** The body as received, or the data of one event, with secrets masked. Not enumerable. */
  declare readonly body: string;

  constructor(message: string, body: string, response?: Pick<Response, 'status' | 'headers'>, request?: RequestLine) {
    super(response?.status, undefined, message, response?.headers, request);
    setHidden(this, 'body', body);
  }
}

/** An event stream ended before its terminal event: the events so far are not the complete response. */
export class TruncatedStreamError extends APIConnectionError {
  override name = 'TruncatedStreamError';
  /**
   * The last events received, in order: all of them if the stream has less than a million bytes. Not enumerable.
   */
  declare readonly events: readonly unknown[];

  constructor(init: ConnectionErrorInit & { readonly events: readonly unknown[] }) {
    super(init);
    setHidden(this, 'events', init.events);
  }
}

/** A line or an event of a stream is longer than `maxEventLength`. */
export class EventTooLongError extends APIError {
  override name = 'EventTooLongError';
}

/** The server redirected the request. It was not followed, because the key and the data would have been sent along. */
export class RedirectError extends APIError {
  override name = 'RedirectError';
}

/** A list cannot continue: it repeats a cursor, or announces more items without a cursor. */
export class PaginationError extends OpenAIError {
  override name = 'PaginationError';
}

/** A resource did not reach a final status within `maxWaitMs`. The work itself continues. */
export class PollTimeoutError<T = unknown> extends APIConnectionTimeoutError {
  override name = 'PollTimeoutError';
  /** The resource as last read. Not enumerable. */
  declare readonly last: T;

  constructor(message: string, last: T) {
    super({ message });
    setHidden(this, 'last', last);
  }
}
