import type { CaseRequest } from '../cases/case.ts';
import type { Answer } from '../judge/answer.ts';
import type { Target } from '../targets/target.ts';
import { maskAnswer, secretsOf } from './secrets.ts';

/** Sends a request of a case as it stands and reads the answer as far as it comes. */
export type Send = (request: CaseRequest) => Promise<Answer>;

/** No answer came: the server is down, too slow, or does not speak HTTP. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
  readonly reason: 'timeout' | 'connection';

  constructor(message: string, reason: 'timeout' | 'connection', cause: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** @throws {NoAnswerError} when not even a status comes within the target's time. */
export const httpSend =
  (target: Target): Send =>
  async (request) => {
    const { method, body } = request;
    const signal = AbortSignal.timeout(target.timeout);
    try {
      const response = await fetch(urlOf(target, request), {
        method,
        headers: headersOf(target, request),
        ...(body !== undefined && { body }),
        redirect: 'manual',
        signal,
      });
      const received = await readBody(response, signal);
      const answer = { status: response.status, headers: Object.fromEntries(response.headers), ...received };
      return maskAnswer(answer, secretsOf(target));
    } catch (cause) {
      const reason = signal.aborted ? 'timeout' : 'connection';
      const why = signal.aborted ? `nothing came in ${target.timeout} ms` : reasonOf(cause);
      throw new NoAnswerError(`${method} ${request.template} got no answer: ${why}.`, reason, cause);
    }
  };

/** What came before a body broke off is kept: it is judged too. */
async function readBody(response: Response, signal: AbortSignal): Promise<Pick<Answer, 'body' | 'ended'>> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of response.body ?? []) chunks.push(chunk as Uint8Array);
    return { body: Buffer.concat(chunks), ended: 'whole' };
  } catch {
    return { body: Buffer.concat(chunks), ended: signal.aborted ? 'timeout' : 'cut' };
  }
}

export function urlOf({ baseUrl }: Pick<Target, 'baseUrl'>, { template, path, query }: CaseRequest): string {
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return `${baseUrl}${filled}${search && `?${search}`}`;
}

export const headersOf = (target: Target, request: CaseRequest): Record<string, string> => ({
  ...request.headers,
  ...authorization(target, request),
  ...(request.credentials === 'none' ? withoutKeys(target.headers) : target.headers),
});

function authorization({ keys }: Target, { credentials }: CaseRequest): Record<string, string> {
  if (credentials === 'none') return {};
  if (credentials === 'malformed') return { authorization: 'Basic Y29uY29yZA==' };
  const key = credentials === 'admin-key' ? keys.adminKey : keys.apiKey;
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}

/** Headers of the person's own may carry a key too. */
const withoutKeys = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/auth|key|token|cookie/i.test(name)));

/** fetch wraps the reason that helps, such as ECONNREFUSED, in one that does not. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}
