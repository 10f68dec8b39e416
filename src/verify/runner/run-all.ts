import { phases } from '../model/case.ts';
import type { RunContext, Contract } from '../run/context.ts';
import { runCase } from '../run/run-case.ts';
import { runWalk } from '../lifecycle/lifecycle.ts';
import { selectCases, selectWalks } from '../run/select.ts';
import type { CaseSelection } from '../model/selection.ts';
import type { Verdict } from '../model/result.ts';

/** Runs a selection in this process, one case after the other: for a replay, a measurement, a test of the judge. */
export async function runAll(
  contract: Contract,
  context: RunContext,
  selection: CaseSelection,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const phase of phases)
    for (const subject of selectCases(contract, selection, phase, context.target))
      verdicts.push(await runCase(subject, context));
  for (const walk of selectWalks(contract, selection)) verdicts.push(...(await runWalk(walk, context)));
  return verdicts;
}
