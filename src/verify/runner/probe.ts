import type { Target } from '../model/target.ts';
import { httpSend, NoAnswerError } from '../transport/send.ts';
import { CannotRunError } from './options.ts';

/**
 * Requests the server's models before anything else, so that a wrong address gives one message instead of a thousand
 * failures.
 *
 * @throws {CannotRunError} when the server does not answer, is not the API, or refuses the key.
 */
export async function requireApi(target: Target, timeout = 10_000): Promise<void> {
  const { baseUrl, keys } = target;
  const request = {
    method: 'GET',
    template: '/models',
    path: {},
    query: [],
    headers: {},
    credentials: 'api-key',
  } as const;
  try {
    const send = httpSend({ ...target, timeout });
    const { headers, status } = await send(request);
    if (status === 401 && (keys.apiKey !== undefined || keys.adminKey === undefined))
      throw new CannotRunError(
        `${baseUrl} refused the key: GET /models answered 401. Give one that it takes, by --api-key or CONCORD_API_KEY.`,
      );
    if (/\bjson\b/i.test(headers['content-type'] ?? '')) return;
    const { location } = headers;
    const type = location === undefined ? (headers['content-type'] ?? 'no content type') : `a redirect to ${location}`;
    throw new CannotRunError(
      `${baseUrl} does not look like the API: GET /models answered ${status} with ${type}, not JSON. Is the path prefix correct (often /v1)?`,
    );
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    throw new CannotRunError(
      `${baseUrl} cannot be reached. ${error.message} Is the server running and the address correct?`,
    );
  }
}
