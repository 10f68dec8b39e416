import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Result } from '../model/result.ts';

export interface SuiteResult {
  readonly results: readonly Result[];
  /** Errors that are not results: defects of the suite itself. */
  readonly errors: readonly string[];
}

export interface Collected {
  readonly collector: Reporter;
  readonly errors: string[];
  result(): SuiteResult;
}

/** A cancelled test may be reported more than once. The first result of each case counts. */
export function collect(onResult: (result: Result) => void): Collected {
  const results = new Map<string, Result>();
  const errors: string[] = [];
  const collector: Reporter = {
    onTestCaseResult(test: TestCase) {
      const { results: own } = test.meta();
      for (const result of own ?? []) {
        const key = JSON.stringify([result.target, result.case]);
        if (results.has(key)) continue;
        results.set(key, result);
        onResult(result);
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
  return { collector, errors, result: () => ({ results: [...results.values()], errors }) };
}

const failureOf = (test: TestCase): string =>
  `${test.fullName}\n    ${(test.result().errors ?? []).map(({ message, stack }) => stack ?? message).join('\n    ')}`;
