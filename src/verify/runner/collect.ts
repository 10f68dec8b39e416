import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Verdict } from '../model/result.ts';

export interface SuiteResult {
  readonly verdicts: readonly Verdict[];
  /** What failed that is no verdict: a defect of the suite itself, told as such. */
  readonly errors: readonly string[];
}

export interface Collected {
  readonly collector: Reporter;
  readonly errors: string[];
  result(): SuiteResult;
}

/** A test that is cancelled may be told of more than once: each case has one verdict, the first. */
export function collect(onVerdict: (verdict: Verdict) => void): Collected {
  const verdicts = new Map<string, Verdict>();
  const errors: string[] = [];
  const collector: Reporter = {
    onTestCaseResult(test: TestCase) {
      const { verdicts: own } = test.meta();
      for (const verdict of own ?? []) {
        const key = JSON.stringify([verdict.target, verdict.case]);
        if (verdicts.has(key)) continue;
        verdicts.set(key, verdict);
        onVerdict(verdict);
      }
      if (!own && test.result().state === 'failed') errors.push(failureOf(test));
    },
    onTestModuleEnd(module: TestModule) {
      errors.push(...module.errors().map((error) => error.stack ?? error.message));
    },
    onTestRunEnd(_modules, unhandled) {
      errors.push(...unhandled.map((error) => error.stack ?? error.message));
    },
  };
  return { collector, errors, result: () => ({ verdicts: [...verdicts.values()], errors }) };
}

const failureOf = (test: TestCase): string =>
  `${test.fullName}\n    ${(test.result().errors ?? []).map(({ message, stack }) => stack ?? message).join('\n    ')}`;
