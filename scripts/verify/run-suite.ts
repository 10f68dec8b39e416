import '../../src/contract/suite/provided.ts';
import { startVitest, type Reporter, type TestCase, type TestModule } from 'vitest/node';
import { fromRoot } from '../lib/paths.ts';
import type { Verdict } from '../../src/contract/run/verdict.ts';
import type { Target } from '../../src/contract/targets/target.ts';

export interface SuiteResult {
  readonly verdicts: readonly Verdict[];
  /** What failed that is no verdict: an operation without a case, a known failure that no longer fails. */
  readonly failures: readonly string[];
}

/** Runs the contract suite on targets through vitest, so that its parallelism and reporters serve here too. */
export async function runSuite(
  document: string,
  targets: readonly Target[],
  onVerdict: (verdict: Verdict) => void = () => {},
): Promise<SuiteResult> {
  const verdicts: Verdict[] = [];
  const failures: string[] = [];
  const collector: Reporter = {
    onTestCaseResult(test: TestCase) {
      const { verdict } = test.meta();
      if (verdict) {
        verdicts.push(verdict);
        onVerdict(verdict);
      } else if (test.result().state === 'failed') failures.push(failureOf(test));
    },
    onTestModuleEnd(module: TestModule) {
      failures.push(...module.errors().map((error) => error.message));
    },
  };
  const vitest = await startVitest('test', [], {
    root: fromRoot('.'),
    // Without these the run would read the configuration of whoever calls it, or write into this package.
    config: false,
    dir: fromRoot('src/contract/suite'),
    include: ['**/*.contract.ts'],
    provide: { document, targets },
    reporters: [collector],
    watch: false,
    testTimeout: 60_000,
  });
  await vitest.close();
  // vitest reports failed tests by the exit code of the process; here that is for the caller to say.
  process.exitCode = 0;
  return { verdicts, failures };
}

const failureOf = (test: TestCase): string =>
  `${test.fullName}\n    ${(test.result().errors ?? []).map(({ message }) => message).join('\n    ')}`;
