import { describe, expect, test, type TestContext } from 'vitest';
import type { Phase } from '../../model/case.ts';
import { formatFindings } from '../../model/finding.ts';
import { runCase } from '../../run/run-case.ts';
import { selectCases } from '../../run/select.ts';
import type { Result } from '../../model/result.ts';
import { session } from './session.ts';

/** Registers the cases of a phase as tests, once per target. */
export function runPhase(phase: Phase): void {
  const { contract, provided, contextOf } = session();
  describe.for(provided.targets)('$name', (target) => {
    const subjects = selectCases(contract, provided.selection, phase, target);
    const cases = subjects.map((subject) => ({ id: subject.id, subject }));
    describe.concurrent(phase, () => {
      test.for(cases)('$id', async ({ subject }, context) => {
        report(context, [await runCase(subject, contextOf(target), context.signal)]);
      });
    });
  });
}

/** Reports results to the run. Unchecked cases and known failures count as skipped, never as passed. */
export function report({ task, skip }: TestContext, results: readonly Result[]): void {
  task.meta.results = results;
  const broken = results.filter(({ outcome }) => outcome === 'failed').flatMap(({ findings }) => findings);
  expect(formatFindings(broken)).toBe('');
  const first = results.find(({ outcome }) => outcome !== 'passed');
  skip(first !== undefined, `${first?.outcome} ${first?.note ?? ''}`);
}
