import { setTimeout as pause } from 'node:timers/promises';
import type { Target } from '../model/target.ts';
import { fetchFor } from '../transport/fetch-for.ts';
import { CannotRunError } from './options.ts';

export interface Waiting {
  /** Seconds. */
  readonly limit: number;
  /** Resolves as soon as the server answers anything, and rejects while it does not. */
  readonly ask: () => Promise<unknown>;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds since some moment. */
  readonly now?: () => number;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

const interval = 500;

/**
 * Waits until a server answers, whatever it answers: a refusal shows that it is up.
 *
 * @throws {CannotRunError} when it does not in time.
 */
export async function waitFor(
  name: string,
  { limit, ask, signal, now = () => performance.now(), sleep = pause }: Waiting,
): Promise<void> {
  const end = now() + limit * 1000;
  for (;;) {
    const fault = await ask().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (fault === undefined) return;
    if (signal?.aborted) throw new CannotRunError(`Interrupted while ${name} was waited for. Nothing was tested.`);
    if (now() + interval > end)
      throw new CannotRunError(
        `${name} did not answer within ${limit} seconds (--wait-for). Is it running, and is the address right?`,
      );
    await sleep(interval);
  }
}

/** What a gateway answers while the server behind it starts. */
const starting: ReadonlySet<number> = new Set([502, 503, 504]);
const patience = 5000;

/** Asks a server for anything, without a key. */
export async function knock(target: Pick<Target, 'baseUrl' | 'tls'>): Promise<void> {
  const send = await fetchFor(target);
  const { status, body } = await send(`${target.baseUrl}/models`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  await body?.cancel();
  if (starting.has(status)) throw new Error(`status ${status}`);
}
