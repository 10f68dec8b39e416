import { APIError, OpenAIError, type RequestLine } from './errors.ts';
import { setHidden } from './hidden.ts';

interface ConnectionErrorInit {
  readonly message?: string | undefined;
  /** The platform's own error. */
  readonly cause?: unknown;
  readonly request?: RequestLine | undefined;
}

/** No whole answer came: the connection failed or was cut. Retried by default. */
export class APIConnectionError extends APIError {
  override name = 'APIConnectionError';

  constructor({ message = 'The connection failed.', cause, request }: ConnectionErrorInit = {}) {
    super(undefined, undefined, message, undefined, request, cause);
  }
}

/** One try took longer than `timeout`. Retried by default. The other deadlines have classes derived from this one. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override name = 'APIConnectionTimeoutError';

  constructor({ message = 'The request timed out.', ...init }: ConnectionErrorInit = {}) {
    super({ message, ...init });
  }
}

/** An event stream brought no event within `firstEventTimeout`. */
export class FirstEventTimeoutError extends APIConnectionTimeoutError {
  override name = 'FirstEventTimeoutError';
}

/** An event stream, or a body that is read piece by piece, brought nothing within `idleTimeout` of the last piece. */
export class IdleTimeoutError extends APIConnectionTimeoutError {
  override name = 'IdleTimeoutError';
}

/** All tries together, with the waits between them and the reading of the body, took longer than `totalTimeout`. */
export class TotalTimeoutError extends APIConnectionTimeoutError {
  override name = 'TotalTimeoutError';
}

/** The caller's signal was aborted. The cause holds the signal's reason. Never retried. */
export class APIUserAbortError extends APIError {
  override name = 'APIUserAbortError';

  constructor({ message = 'The caller aborted the request.', cause, request }: ConnectionErrorInit = {}) {
    super(undefined, undefined, message, undefined, request, cause);
  }
}

/** A successful status came with a body that is not what the contract says, such as HTML where JSON was due. */
export class DecodeError extends APIError {
  override name = 'DecodeError';
  /** The body as it came, or the data of one event, but for secrets. It is not enumerated. */
  declare readonly body: string;

  constructor(message: string, body: string, response?: Pick<Response, 'status' | 'headers'>, request?: RequestLine) {
    super(response?.status, undefined, message, response?.headers, request);
    setHidden(this, 'body', body);
  }
}

/** An event stream ended before its terminal event: what came so far is not the whole answer. */
export class TruncatedStreamError extends APIConnectionError {
  override name = 'TruncatedStreamError';
  /** The events that came last, in order: all of them, where their data has less than a million characters. Not enumerated. */
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

/** The server sent the request elsewhere. Nothing was sent there: keys and data would have gone along. */
export class RedirectError extends APIError {
  override name = 'RedirectError';
}

/** A list cannot go on: it repeats a cursor, or says that more follows without saying where. */
export class PaginationError extends OpenAIError {
  override name = 'PaginationError';
}

/** A resource did not reach a final status within `maxWaitMs`. The work itself goes on. */
export class PollTimeoutError<T = unknown> extends APIConnectionTimeoutError {
  override name = 'PollTimeoutError';
  /** The resource as it was read last. It is not enumerated. */
  declare readonly last: T;

  constructor(message: string, last: T) {
    super({ message });
    setHidden(this, 'last', last);
  }
}
