import type { RunningTarget } from '../model/target.ts';
import type { Contract } from '../run/context.ts';
import { createContext, type RunSettings } from '../run/create-context.ts';
import { runTasks } from '../run/run-tasks.ts';
import type { Task } from '../run/task.ts';
import { withinBudget } from '../run/within-budget.ts';
import type { Progress, VerifyOptions } from './options.ts';
import type { PlacedResults } from './parts.ts';
import { isIn, parseShard, requireCases } from './shards.ts';
import { tasksOf } from './tasks.ts';

export interface RunResults {
  readonly targets: readonly PlacedResults[];
  /** Why the run is incomplete, and defects of the run itself. */
  readonly errors: readonly string[];
}

interface Run {
  readonly contract: Contract;
  readonly running: readonly RunningTarget[];
  readonly settings: RunSettings;
  readonly options: Pick<VerifyOptions, 'selection' | 'concurrency' | 'findsAll' | 'shard'>;
  readonly progress: Progress;
}

/**
 * Sends the plan to each target, to all of them side by side.
 *
 * @throws {CannotRunError} when a shard has nothing to run.
 */
export async function runTargets(run: Run): Promise<RunResults> {
  const plans = run.running.map((one) => planFor(one, run));
  const shard = run.options.shard === undefined ? undefined : parseShard(run.options.shard);
  if (shard) requireCases(shard, Math.max(...plans.map(({ tasks }) => tasks.length)));
  const ran = await Promise.all(
    plans.map(async ({ context, tasks }) => {
      const own = [...tasks.entries()].filter(([place]) => isIn(shard, place));
      return { name: context.target.name, ...(await runPlaced(own, context, run)) };
    }),
  );
  return {
    targets: ran.map(({ name, placed }) => ({ name, placed })),
    errors: ran.flatMap(({ errors }) => errors),
  };
}

function planFor({ target, advance }: RunningTarget, { contract, settings, options, progress }: Run) {
  const context = createContext(contract, target, { ...settings, advance });
  const { tasks, sendable, leftOut } = withinBudget(tasksOf(contract, options.selection, target), context);
  if (leftOut.size > 0)
    progress.say(
      `${target.name}: ${sendable - leftOut.size} cases fit into ${target.limits.maxRequests} requests; ${leftOut.size} more cases: --thorough.`,
    );
  return { context, tasks };
}

async function runPlaced(
  own: readonly (readonly [place: number, task: Task])[],
  context: ReturnType<typeof createContext>,
  { options: { concurrency, findsAll }, progress }: Run,
): Promise<Pick<PlacedResults, 'placed'> & Pick<RunResults, 'errors'>> {
  const tasks = own.map(([, task]) => task);
  const breaks = !context.target.isDisposable;
  const { results, errors, ended } = await runTasks(tasks, context, { ...progress, concurrency, breaks, findsAll });
  return {
    placed: results.map((result, index) => [own[index]?.[0] ?? 0, result] as const),
    errors: [...errors, ...(ended === undefined ? [] : [`${context.target.name}: ${ended}`])],
  };
}
