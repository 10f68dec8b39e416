import type { CaseRequest } from '../cases/case.ts';
import type { Answer } from '../judge/answer.ts';
import type { Target } from './target.ts';

/** No answer came: the server is down, too slow, or does not speak HTTP. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/**
 * Sends a request of a case as it stands and reads the whole answer.
 *
 * @throws {UnreachableError} when none comes within the target's time.
 */
export async function send(target: Target, request: CaseRequest): Promise<Answer> {
  const { method, body } = request;
  try {
    const response = await fetch(urlOf(target, request), {
      method,
      headers: { ...request.headers, ...authorization(target, request) },
      ...(body !== undefined && { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(target.timeout),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  } catch (cause) {
    throw new UnreachableError(`${method} ${request.template} got no answer: ${reasonOf(cause)}`, { cause });
  }
}

export function urlOf(target: Target, { template, path, query }: CaseRequest): string {
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return `${target.baseUrl}${filled}${search && `?${search}`}`;
}

function authorization({ keys }: Target, { credentials }: CaseRequest): Record<string, string> {
  if (credentials === 'none') return {};
  return { authorization: `Bearer ${credentials === 'admin-key' ? keys.adminKey : keys.apiKey}` };
}

/** fetch wraps the reason that helps, such as ECONNREFUSED, in one that does not. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}
