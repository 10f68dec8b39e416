import { Failure } from '../lib/failure.ts';
import { send, UnreachableError } from '../../src/contract/targets/send.ts';
import type { Target } from '../../src/contract/targets/target.ts';

/**
 * Asks the server for its models before anything else is sent, so that a wrong address is one message and not a
 * thousand failures.
 *
 * @throws {Failure} with exit code 2 when nothing answers, or what answers is no API.
 */
export async function requireApi(target: Target): Promise<void> {
  const request = {
    method: 'GET',
    template: '/models',
    path: {},
    query: [],
    headers: {},
    credentials: 'api-key',
  } as const;
  try {
    const { headers, status } = await send({ ...target, timeout: Math.min(target.timeout, 10_000) }, request);
    if (/\bjson\b/.test(headers['content-type'] ?? '')) return;
    const type = headers['content-type'] ?? 'no content type';
    throw new Failure(
      `${target.baseUrl} does not look like the API: GET /models answered ${status} with ${type}, not JSON. Is the path prefix right (often /v1)?`,
      2,
    );
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    throw new Failure(
      `${target.baseUrl} cannot be reached. ${error.message}. Is the server up, and the address right?`,
      2,
    );
  }
}
