import { expect, test } from 'vitest';
import type { TestModule, Vitest } from 'vitest/node';
import type { BaselineEntry } from '../../src/verify/model/baseline.ts';
import { HealedEntries } from '../../scripts/test/healed-entries.ts';

const entry: BaselineEntry = {
  check: 'body-schema',
  operation: 'listFiles',
  schema: '/x',
  reason: 'known',
  target: 'mock',
};
const verdict = { target: 'mock', case: 'listFiles/example/1', operationId: 'listFiles', evidence: [], findings: [] };
const failing = { ...verdict, outcome: 'known', findings: [{ check: 'body-schema', message: '', contract: '/x' }] };
const passing = { ...verdict, outcome: 'kept' };

/** What a run says whose first phase comes to these verdicts. */
function reported(verdicts: readonly object[], phases: readonly string[], testNamePattern?: RegExp): string[] {
  const errors: string[] = [];
  const state = { catchError: (error: Error) => errors.push(error.message) };
  const watcher = new HealedEntries([entry], { state, config: { testNamePattern } } as unknown as Vitest);
  for (const [index, phase] of phases.entries()) {
    const tests = index === 0 ? [{ meta: () => ({ verdicts }) }, { meta: () => ({}) }] : [];
    const module = { moduleId: `/suite/${phase}.contract.ts`, children: { allTests: () => tests } };
    watcher.onTestModuleEnd(module as unknown as TestModule);
  }
  return errors;
}

const all = ['negatives', 'examples', 'stateful', 'boundaries'];
const healed = ['body-schema listFiles /x on mock no longer fails: take it out of the baseline.'];

test.for([
  ['an entry that no longer fails', [passing], all, undefined, healed],
  ['an entry that still fails somewhere', [passing, failing], all, undefined, []],
  ['an entry whose operation was not sent', [{ ...passing, outcome: 'not-served' }], all, undefined, []],
  ['a run of some phases', [passing], ['examples', 'negatives'], undefined, []],
  ['a run of some tests', [passing], all, /listFiles/, []],
  ['tests of something else', [passing], ['../unit'], undefined, []],
] as const)('%s', ([, verdicts, phases, pattern, want]) => {
  expect(reported(verdicts, phases, pattern)).toEqual(want);
});
