import type { RunContext, Contract } from '../run/context.ts';
import { runTasks } from '../run/run-tasks.ts';
import type { CaseSelection } from '../model/selection.ts';
import type { Result } from '../model/result.ts';
import { tasksOf } from './tasks.ts';

/** Runs all of a selection, one case after the other. For replays, measurements and tests of the checks. */
export async function runAll(
  contract: Contract,
  context: RunContext,
  selection: CaseSelection,
): Promise<readonly Result[]> {
  const tasks = tasksOf(contract, selection, context.target);
  const { results, errors } = await runTasks(tasks, context, { concurrency: 1, breaks: false });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return results.flat();
}
