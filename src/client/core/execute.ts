import { Attempt, type Limit } from './attempt.ts';
import { APIUserAbortError } from './connection-errors.ts';
import { longestDelay } from './check-numbers.ts';
import type { Deadlines } from './deadlines.ts';
import { errorFromResponse } from './error-from.ts';
import type { APIError, RequestLine } from './errors.ts';
import { asCut } from './guard-body.ts';
import { readBeginning } from './read-beginning.ts';
import type { RequestOptions } from './options.ts';
import { retryDelay, shouldRetry } from './retry.ts';

/** The input of the retry loop for one request. */
export interface Plan {
  readonly line: RequestLine;
  readonly options: RequestOptions;
  readonly deadlines: Deadlines;
  /** Whether the body can be sent again. */
  readonly replayable: boolean;
  /** Whether the body is left unread for the caller: a binary response, a stream, or at the caller's request. */
  leavesBody(): boolean;
  /** Sends one attempt; `number` starts at 1. */
  send(number: number, attempt: Attempt): Promise<Response>;
  onRetry(attempt: number, error: APIError, delayMs: number): void;
}

/** A response with a success status. */
export interface Exchange {
  readonly response: Response;
  /** The body; undefined if it was left unread. */
  readonly text: string | undefined;
  /** Still open if the body was left unread. */
  readonly attempt: Attempt;
}

/**
 * Sends a request until it succeeds, or until a retry cannot help or is not permitted.
 *
 * @throws {APIError} the error of the last attempt.
 */
export async function execute(plan: Plan): Promise<Exchange> {
  const { maxRetries = 2, maxRetryAfter = 60_000 } = plan.options;
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryOnce(plan, attempt);
    } catch (error) {
      if (attempt > maxRetries || !plan.replayable || !shouldRetry(error)) throw error;
      const delay = retryDelay(attempt, error.headers, maxRetryAfter);
      if (delay === undefined) throw error;
      plan.onRetry(attempt, error, delay);
      await pause(delay, plan.line, plan.options.signal, plan.deadlines.total);
    }
  }
}

async function tryOnce(plan: Plan, number: number): Promise<Exchange> {
  const attempt = new Attempt(plan.line, plan.options.signal);
  const limit = plan.deadlines.startTry();
  try {
    if (attempt.aborted) throw attempt.reason;
    const response = await attempt.wait(plan.send(number, attempt), limit);
    if (!response.ok) throw errorFromResponse(response, await readError(response, attempt, limit), attempt);
    if (plan.leavesBody()) return { response, text: undefined, attempt };
    const text = await attempt.wait(response.text(), limit).catch((error: unknown) => {
      throw asCut(error, attempt);
    });
    attempt.release();
    return { response, text, attempt };
  } catch (error) {
    attempt.cancel();
    throw error;
  }
}

/** The status of an error matters more than its body: a body that cannot be read must not replace the error. */
const readError = (response: Response, attempt: Attempt, limit: Limit | undefined): Promise<string> =>
  attempt.wait(readBeginning(response), limit).catch((error: unknown) => {
    if (error instanceof APIUserAbortError) throw error;
    return '';
  });

/** Waits. The caller's signal and the total deadline interrupt it. */
export async function pause(
  ms: number,
  line: RequestLine,
  signal: AbortSignal | null | undefined,
  limit?: Limit,
): Promise<void> {
  const attempt = new Attempt(line, signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await attempt.wait(
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.min(ms, longestDelay));
      }),
      limit,
    );
  } finally {
    clearTimeout(timer);
    attempt.release();
  }
}
