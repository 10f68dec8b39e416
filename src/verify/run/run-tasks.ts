import type { Result } from '../model/result.ts';
import type { RunContext } from './context.ts';
import { createSilence, watched, type Finished } from './silence.ts';
import { createQueue, type Task } from './task.ts';

export interface TaskOptions {
  /** The most tasks that run at once. Of one operation it is always one. */
  readonly concurrency: number;
  /** Whether what keeps failing is left alone: an operation, or a server that does not answer. */
  readonly breaks: boolean;
  /** Whether an operation that keeps failing for one cause is called all the same, to find all causes. */
  readonly findsAll?: boolean | undefined;
  readonly onResult?: ((result: Result) => void) | undefined;
  /** Ends the run early: starts nothing more, and waits for what is running. */
  readonly signal?: AbortSignal | undefined;
  /** The same, but waits for nothing. */
  readonly urgent?: AbortSignal | undefined;
}

export interface Ran {
  /** The results of each task, by its place in the plan. A task that was not finished has none. */
  readonly results: readonly (readonly Result[])[];
  /** Why the run ended before its end. Undefined if it did not, or if the user ended it. */
  readonly ended?: string;
  /** Defects of the run itself. */
  readonly errors: readonly string[];
}

/** Runs tasks in the order of the plan: phase after phase, several operations at once, each in order. */
export async function runTasks(tasks: readonly Task[], context: RunContext, options: TaskOptions): Promise<Ran> {
  const { concurrency, breaks, findsAll, signal, urgent, onResult = () => {} } = options;
  const finished: (Finished | undefined)[] = tasks.map(() => undefined);
  const errors: string[] = [];
  const running = new Set<Promise<void>>();
  const queue = createQueue(tasks);
  const silentAt = breaks ? createSilence(finished) : () => undefined;
  const over = endOf(context, signal, urgent);

  const start = async (task: Task, place: number): Promise<void> => {
    const { own, contact } = watched(context);
    try {
      const results = await task.run(own, signal);
      if (over.isOver()) return;
      finished[place] = { results, contact: contact() };
      if (breaks && !findsAll && task.phase !== 'stateful') for (const result of results) context.breaker.note(result);
      for (const result of results) onResult(result);
    } catch (error) {
      errors.push(`${task.id}: ${(error as Error).stack ?? String(error)}`);
    } finally {
      queue.done(task);
    }
  };

  const mayStart = (): boolean => !signal?.aborted && !over.isOver() && silentAt() === undefined;
  for (;;) {
    for (let next = startable(); next; next = startable()) {
      const done: Promise<void> = start(...next).finally(() => running.delete(done));
      running.add(done);
    }
    if (running.size === 0 || over.isOver()) break;
    await Promise.race([...running, over.promise]);
  }
  // Cases end at once, but the answers to their creates name what has to be removed.
  if (signal?.aborted) await Promise.race([context.underWay.settled(), over.promise]);
  over.forget();
  const end = silentAt();
  const results = finished.slice(0, end).map((one) => one?.results ?? []);
  return { results, errors, ...(end !== undefined && { ended: endedAt(end, tasks.length) }) };

  function startable(): ReturnType<typeof queue.take> {
    return running.size < concurrency && mayStart() ? queue.take() : undefined;
  }
}

const endedAt = (place: number, all: number): string =>
  `Five cases in a row got no answer, so the run ended after ${place} of ${all} cases.`;

/** The time that running cases have to stop, in ms. */
const patience = 10_000;

/** The moment from which nothing is waited for: at once if it is urgent, else some time after the signal. */
function endOf({ clock }: RunContext, signal: AbortSignal | undefined, urgent: AbortSignal | undefined) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const forgotten = new AbortController();
  let isOver = false;
  const end = (): void => {
    isOver = true;
    resolve();
  };
  const soon = (): void => void clock.sleep(patience, forgotten.signal).then(end, () => {});
  for (const [own, act] of [
    [signal, soon],
    [urgent, end],
  ] as const) {
    if (own?.aborted) act();
    own?.addEventListener('abort', act, { once: true, signal: forgotten.signal });
  }
  return { promise, isOver: () => isOver, forget: () => forgotten.abort() };
}
