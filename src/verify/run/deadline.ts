import { NotRunError } from '../model/not-run.ts';
import type { RunContext } from './context.ts';

/** The time limit of a case, in request timeouts. It covers preconditions, repeated sending and shrinking. */
const requests = 10;

/**
 * Runs a case under a deadline. At the deadline the case ends, whatever it waits for, and sends nothing more. Resources
 * that it creates for other cases are still completed.
 *
 * @throws {NotRunError} when the deadline passes or `signal` aborts.
 */
export async function withinDeadline<T>(
  context: RunContext,
  run: (context: RunContext) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const over = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  const end = (message: string): void => reject(new NotRunError(message));
  const most = context.target.timeout * requests;
  context.clock
    .sleep(most, over.signal)
    .then(() => end(`The case did not end within ${most / 1000} s.`))
    .catch(() => {});
  const onStop = (): void => end('The run was stopped.');
  if (signal?.aborted) onStop();
  signal?.addEventListener('abort', onStop, { once: true });
  try {
    return await Promise.race([promise, run(bounded(context, over.signal))]);
  } finally {
    over.abort();
    signal?.removeEventListener('abort', onStop);
  }
}

const bounded = (context: RunContext, over: AbortSignal): RunContext => ({
  ...context,
  send: async (request, listen) => {
    if (over.aborted) throw new NotRunError('The case is over.');
    return context.send(request, listen);
  },
});
