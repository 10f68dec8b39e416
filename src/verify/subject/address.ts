import type { Answer } from '../model/answer.ts';
import { CannotRunError } from '../model/cannot-run.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Target } from '../model/target.ts';
import { systemClock, type Clock } from '../transport/clock.ts';
import { NoAnswerError, type Send } from '../transport/send.ts';

/** The request that starts a discovery. */
export const listModels: CaseRequest = {
  method: 'GET',
  template: '/models',
  path: {},
  query: [],
  headers: {},
  credentials: 'api-key',
};

export interface Reached {
  readonly answer: Answer;
  readonly requests: number;
}

/**
 * Requests the server's models before anything else, so that a wrong address gives one message instead of a thousand
 * failures.
 *
 * @throws {CannotRunError} when the server does not answer, is not the API, or refuses the key.
 */
export async function requireApi(
  target: Target,
  sendTo: (target: Target, clock: Clock) => Send,
  clock: Clock = systemClock,
): Promise<Reached> {
  const { baseUrl } = target;
  const look = (url: string): Promise<Answer> => sendTo({ ...target, baseUrl: url }, clock)(listModels);
  try {
    const answer = await look(baseUrl);
    requireAnswer(target, answer);
    if (answer.status !== 404 || new URL(baseUrl).pathname !== '/') return { answer, requests: 1 };
    const below = `${baseUrl}/v1`;
    if ((await look(below)).status < 300)
      throw new CannotRunError(`${baseUrl} answered 404 to GET /models, and ${below} has it: use --target ${below}.`);
    return { answer, requests: 2 };
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    throw new CannotRunError(
      `${baseUrl} cannot be reached. ${error.message} Is the server running and the address correct?`,
    );
  }
}

/** @throws {CannotRunError} when the answer is not one of the API, or refuses the key. */
function requireAnswer({ baseUrl, keys }: Target, { status, headers }: Answer): void {
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
}
