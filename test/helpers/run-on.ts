import { readDocument } from '../../src/verify/generated-files.ts';
import { createContext, openContract } from '../../src/verify/run/create-context.ts';
import { runAll } from '../../src/verify/runner/run-all.ts';
import { everything, type CaseSelection } from '../../src/verify/model/selection.ts';
import type { Result } from '../../src/verify/model/result.ts';
import { liveTarget, type LiveSettings } from '../../src/verify/targets/live.ts';
import { lateWhenSilent, type Reachable } from './clock.ts';

export const contract = openContract(readDocument());

/** Runs cases on a server in this process, with both kinds of keys. Only a request without a response times out. */
export function runOn(
  server: Reachable,
  selection: Partial<CaseSelection> = {},
  settings: Partial<LiveSettings> = {},
): Promise<readonly Result[]> {
  const target = liveTarget({
    url: server.url,
    apiKey: 'sk-test',
    adminKey: 'sk-admin-test',
    allowWrites: true,
    ...settings,
  });
  const context = createContext(contract, target, {
    baseline: [],
    seed: 1,
    today: '2026-11-24',
    clock: lateWhenSilent(server),
  });
  return runAll(contract, context, { ...everything, ...selection });
}
