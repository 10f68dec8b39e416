import type { CaseRequest } from '../model/case.ts';
import type { Answer } from '../model/answer.ts';
import { NotRunError } from '../model/not-run.ts';
import type { Limits } from '../model/target.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Send } from './send.ts';

/** The user's limit is reached: nothing more may be sent. */
export class BudgetSpentError extends NotRunError {
  override name = 'BudgetSpentError';
}

/**
 * @param owed the number of requests to keep for undoing what was created.
 * @throws {BudgetSpentError} from the returned function once a limit is reached.
 */
export function withLimits(
  send: Send,
  { maxRequests = Infinity, sentBefore = 0 }: Pick<Limits, 'maxRequests' | 'sentBefore'>,
  owed: () => number = () => 0,
): Send {
  let requests = sentBefore;
  return async (request, listen) => {
    const kept = owed();
    if (requests + kept >= maxRequests)
      throw new BudgetSpentError(
        `--max-requests ${maxRequests} is reached${kept > 0 ? ': the rest is kept to remove what was created' : ''}.`,
      );
    requests += 1;
    return send(request, listen);
  };
}

/** A request that could change something was about to be sent without permission. */
export class NotAllowedError extends NotRunError {
  override name = 'NotAllowedError';
}

/** @throws {BudgetSpentError} from the returned function once the limit of requests with costs is reached. */
export function withCostLimit(send: Send, costs: (request: CaseRequest) => boolean, most: number): Send {
  let requests = 0;
  return async (request, listen) => {
    if (!costs(request)) return send(request, listen);
    if (requests >= most) throw new BudgetSpentError(`${most} requests that cost were sent (--max-requests).`);
    requests += 1;
    return send(request, listen);
  };
}

const patience = { tries: 10, longest: 60_000, sum: 180_000 };

/**
 * Waits as long as a 429 or 503 asks for, then sends again. If the answer names no time, or the case provoked it, it is
 * returned like any other.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export const withRetryAfter =
  (send: Send, { sleep }: Pick<Clock, 'sleep'> = systemClock): Send =>
  async (request, listen) => {
    for (let [attempt, waited] = [1, 0]; ; attempt += 1) {
      const answer = await send(request, listen);
      const delay = retryAfter(answer);
      if (delay === undefined || 'prefer' in request.headers || attempt === patience.tries) return answer;
      waited += delay;
      if (delay > patience.longest || waited > patience.sum) return answer;
      await sleep(delay);
    }
  };

function retryAfter({ status, headers }: Answer): number | undefined {
  const value = headers['retry-after'];
  if ((status !== 429 && status !== 503) || value === undefined) return undefined;
  const delay = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
