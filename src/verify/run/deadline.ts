import { NotRunError } from '../model/not-run.ts';
import type { RunContext } from './context.ts';

/** How many requests' time a case may take: what it needs is created first, and a failure is sent again and made smaller. */
const requests = 10;

/**
 * Runs a case under a deadline: whatever it waits for, it ends, and sends nothing more after that. What it creates for
 * others goes on.
 *
 * @throws {NotRunError} when the time is over, or `signal` says that the run is.
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
  const timer = setTimeout(() => end(`The case did not end within ${most / 1000} s.`), most);
  const onStop = (): void => end('The run was stopped.');
  if (signal?.aborted) onStop();
  signal?.addEventListener('abort', onStop, { once: true });
  try {
    return await Promise.race([promise, run(bounded(context, over.signal))]);
  } finally {
    over.abort();
    clearTimeout(timer);
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
