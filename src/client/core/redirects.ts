import { RedirectError } from './connection-errors.ts';
import type { RequestLine } from './errors.ts';
import type { Fetch } from './options.ts';

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Sends a request, and follows redirects within its origin. `fetch` by itself takes body and headers to any address that a
 * server names, and makes a `GET` of a `POST`.
 *
 * @param init with `redirect: 'manual'`.
 * @throws {RedirectError} where following would do that.
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export async function fetchWithin(
  fetch: Fetch,
  input: string | Request,
  init: RequestInit,
  line: RequestLine,
): Promise<Response> {
  let next = input;
  for (let hop = 0; ; hop++) {
    const kept = typeof next === 'string' ? next : next.clone();
    const response = await fetch(next, init);
    // A browser says that there is a redirect, and not where it leads.
    const isOpaque = response.type === 'opaqueredirect';
    if (!isOpaque && !redirects.has(response.status)) return response;
    const from = typeof kept === 'string' ? kept : kept.url;
    const location = response.headers.get('location') ?? '';
    const target = URL.canParse(location, from) ? new URL(location, from) : undefined;
    const { status, headers } = response;
    const refuse = (why: string): RedirectError =>
      new RedirectError(status || undefined, undefined, `The server redirects ${why}.`, headers, line);
    response.body?.cancel().catch(() => {});
    if (isOpaque || !target || !location) throw refuse('without saying where to');
    if (target.origin !== new URL(from).origin)
      throw refuse(`to ${target.origin}: set \`baseURL\` if it is to be trusted`);
    if (status < 307 && !/^(GET|HEAD)$/.test(line.method)) throw refuse('in a way that makes a GET of it');
    if (hop === 20) throw refuse('again and again');
    next = typeof kept === 'string' ? target.href : new Request(target.href, kept);
  }
}
