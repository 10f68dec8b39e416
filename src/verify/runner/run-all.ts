import { phases } from '../model/case.ts';
import type { RunContext, Contract } from '../run/context.ts';
import { runCase } from '../run/run-case.ts';
import { runLifecycle } from '../lifecycle/lifecycle.ts';
import { selectCases, selectLifecycles } from '../run/select.ts';
import type { CaseSelection } from '../model/selection.ts';
import type { Result } from '../model/result.ts';

/** Runs a selection in this process, one case after the other. For replays, measurements and tests of the checks. */
export async function runAll(
  contract: Contract,
  context: RunContext,
  selection: CaseSelection,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const phase of phases)
    for (const subject of selectCases(contract, selection, phase, context.target))
      results.push(await runCase(subject, context));
  for (const lifecycle of selectLifecycles(contract, selection))
    results.push(...(await runLifecycle(lifecycle, context)));
  return results;
}
