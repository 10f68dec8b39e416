import type { CaseRequest } from '../model/case.ts';
import type { Answer, Head } from '../model/answer.ts';
import { NotRunError } from '../model/not-run.ts';
import type { Target } from '../model/target.ts';
import { systemClock, type Clock } from './clock.ts';
import { fetchFor, tlsReasons } from './fetch-for.ts';
import { readBody, type Listener } from './read-body.ts';
import { fillPath } from '../../wire/path.ts';
import { isSecretName } from '../../wire/secrets.ts';
import { maskAll, maskAnswer, maskText, secretsOf } from './secrets.ts';

/**
 * Sends the request of a case unchanged and reads the answer as far as it arrives. `listen` receives the body as it
 * arrives. It is called again for each answer if a request is sent more than once.
 */
export type Send = (request: CaseRequest, listen?: Listen) => Promise<Answer>;

/** Called with the head of an answer. Returns the listener for its body. */
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
 * @throws {NoAnswerError} when no status arrives within the target's timeout.
 * @throws {NotRunError} when an id cannot be used in a path.
 */
export const httpSend =
  (target: Target, clock: Clock = systemClock): Send =>
  async (request, listen) => {
    const { method, body } = request;
    const url = urlOf(target, request);
    const late = clock.deadline(target.timeout);
    const enough = new AbortController();
    const secrets = secretsOf(target);
    try {
      const send = await fetchFor(target);
      const response = await send(url, {
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

/** @throws {NotRunError} when an id cannot be used in a path. */
export function urlOf({ baseUrl }: Pick<Target, 'baseUrl'>, { template, path, query }: CaseRequest): string {
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return `${baseUrl}${fillPath(template, path, NotRunError)}${search && `?${search}`}`;
}

export const headersOf = (target: Target, request: CaseRequest): Record<string, string> => ({
  ...request.headers,
  ...ownHeaders(target, request),
  ...authorization(target, request),
});

/** The user's own headers may contain a key. It must not be sent with a case that tests a missing key. */
export function ownHeaders({ headers }: Pick<Target, 'headers'>, { credentials }: CaseRequest): Record<string, string> {
  const isBare = credentials === 'none' || credentials === 'malformed';
  const own = Object.entries(headers).filter(([name]) => !(isBare && isSecretName(name)));
  return Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), value]));
}

function authorization({ keys }: Target, { credentials }: CaseRequest): Record<string, string> {
  if (credentials === 'none') return {};
  if (credentials === 'malformed') return { authorization: 'Basic Y29uY29yZA==' };
  const key = credentials === 'admin-key' ? keys.adminKey : keys.apiKey;
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}

/** fetch wraps the useful reason, such as ECONNREFUSED, in a generic one. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  // OpenSSL says the same in 130 characters of its own source.
  const known = tlsReasons[(cause as NodeJS.ErrnoException | undefined)?.code ?? ''];
  if (known !== undefined) return known;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}
