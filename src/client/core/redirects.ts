import { RedirectError } from './connection-errors.ts';
import type { RequestLine } from './errors.ts';
import type { Fetch } from './options.ts';

/**
 * Sends a request and follows redirects within its origin. `fetch` by itself sends body and headers to any URL that a
 * server names, and changes `POST` to `GET`.
 *
 * @param init with `redirect: 'manual'`.
 * @throws {RedirectError} if following would do either.
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
    const [from, again] = typeof next === 'string' ? [next] : [next.url, next.clone()];
    const response = await fetch(next, init);
    const { status, headers, type } = response;
    // A browser reports the redirect but not its target.
    if (type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(status)) return response;
    response.body?.cancel?.().catch(() => {});
    const location = headers.get('location');
    const target = location && URL.canParse(location, from) ? new URL(location, from) : undefined;
    const refuse = (why: string): RedirectError =>
      new RedirectError(status || undefined, undefined, `The server redirects ${why}.`, headers, line);
    if (!target) throw refuse('without saying where to');
    if (target.origin !== new URL(from).origin)
      throw refuse(`to ${target.origin}: set \`baseURL\` if it is to be trusted`);
    if (status < 307 && !/^(GET|HEAD)$/.test(line.method)) throw refuse('in a way that makes a GET of it');
    if (hop === 20) throw refuse('again and again');
    next = again ? new Request(target, again) : target.href;
  }
}
