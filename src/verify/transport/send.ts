import type { CaseRequest } from '../model/case.ts';
import type { Answer, Head } from '../model/answer.ts';
import { NotRunError } from '../model/not-run.ts';
import type { Target } from '../model/target.ts';
import { systemClock, type Clock } from './clock.ts';
import { readBody, type Listener } from './read-body.ts';
import { fillPath, PathError } from '../../wire/path.ts';
import { isSecretHeader } from '../../wire/secrets.ts';
import { maskAll, maskAnswer, maskText, secretsOf } from './secrets.ts';

/**
 * Sends a request of a case as it stands and reads the answer as far as it comes. Who wants the body as it arrives
 * gives a `listen`; it is asked again for each answer, where a request is sent more than once.
 */
export type Send = (request: CaseRequest, listen?: Listen) => Promise<Answer>;

/** Told of the head of an answer: what its body is handed to. */
export type Listen = (head: Head) => Listener;

/** No answer came: the server is down, too slow, or does not speak HTTP. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
  readonly reason: 'timeout' | 'connection';
  /** Whether no byte of the request can have reached the server. */
  readonly neverLeft: boolean;

  constructor(message: string, reason: 'timeout' | 'connection', cause: unknown) {
    super(message, { cause });
    this.reason = reason;
    const { code } = ((cause as Error | undefined)?.cause ?? {}) as NodeJS.ErrnoException;
    this.neverLeft = code === 'ECONNREFUSED' || code === 'ENOTFOUND';
  }
}

/**
 * @throws {NoAnswerError} when not even a status comes within the target's time.
 * @throws {NotRunError} when an id cannot stand in a path.
 */
export const httpSend =
  (target: Target, clock: Clock = systemClock): Send =>
  async (request, listen) => {
    const { method, body } = request;
    const url = sendable(target, request);
    const late = clock.deadline(target.timeout);
    const enough = new AbortController();
    const secrets = secretsOf(target);
    try {
      const response = await fetch(url, {
        method,
        headers: headersOf(target, request),
        ...(body !== undefined && { body }),
        redirect: 'manual',
        signal: AbortSignal.any([late, enough.signal]),
      });
      const head = { status: response.status, headers: Object.fromEntries(response.headers) };
      const listener = listen?.({ ...head, headers: maskAll(head.headers, secrets) });
      const received = await readBody(response.body, { late, enough, listener, secrets, clock });
      return maskAnswer({ ...head, ...received }, secrets);
    } catch (cause) {
      const reason = late.aborted ? 'timeout' : 'connection';
      const why = late.aborted ? `nothing came in ${target.timeout} ms` : maskText(reasonOf(cause), secrets);
      throw new NoAnswerError(`${method} ${request.template} got no answer: ${why}.`, reason, cause);
    }
  };

/** A server may give out ids that would lead elsewhere. */
function sendable(target: Target, request: CaseRequest): string {
  try {
    return urlOf(target, request);
  } catch (error) {
    throw error instanceof PathError ? new NotRunError(error.message) : error;
  }
}

/** @throws {PathError} when an id cannot stand in a path. */
export function urlOf({ baseUrl }: Pick<Target, 'baseUrl'>, { template, path, query }: CaseRequest): string {
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return `${baseUrl}${fillPath(template, path)}${search && `?${search}`}`;
}

export const headersOf = (target: Target, request: CaseRequest): Record<string, string> => ({
  ...request.headers,
  ...ownHeaders(target, request),
  ...authorization(target, request),
});

/** Headers of the person's own may carry a key too: it must not open what a case tries without one. */
export function ownHeaders({ headers }: Pick<Target, 'headers'>, { credentials }: CaseRequest): Record<string, string> {
  const isBare = credentials === 'none' || credentials === 'malformed';
  const own = Object.entries(headers).filter(([name]) => !(isBare && isSecretHeader(name)));
  return Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), value]));
}

function authorization({ keys }: Target, { credentials }: CaseRequest): Record<string, string> {
  if (credentials === 'none') return {};
  if (credentials === 'malformed') return { authorization: 'Basic Y29uY29yZA==' };
  const key = credentials === 'admin-key' ? keys.adminKey : keys.apiKey;
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}

/** fetch wraps the reason that helps, such as ECONNREFUSED, in one that does not. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}
