import { readDocument } from '../../src/contract/paths.ts';
import { createContext, openContract } from '../../src/contract/run/create-context.ts';
import { runAll } from '../../src/contract/run/run-all.ts';
import { everything, type CaseSelection } from '../../src/contract/run/selection.ts';
import type { Verdict } from '../../src/contract/run/verdict.ts';
import { liveTarget, type LiveSettings } from '../../src/contract/targets/live.ts';

export const contract = openContract(readDocument());

/** Runs cases on a server in this process, with a key of each kind. */
export function runOn(
  url: string,
  selection: Partial<CaseSelection> = {},
  settings: Partial<LiveSettings> = {},
): Promise<readonly Verdict[]> {
  const target = liveTarget({
    url,
    apiKey: 'sk-test',
    adminKey: 'sk-admin-test',
    allowWrites: false,
    ...settings,
  });
  const context = createContext(contract, target, { baseline: [], seed: 1, today: '2026-11-24' });
  return runAll(contract, context, { ...everything, ...selection });
}
