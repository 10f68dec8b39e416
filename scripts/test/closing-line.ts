import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one machine-readable line: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (wanted: string): number => states.filter((state) => state === wanted).length;
    // A module that fails to load has no failed test, and neither has an unhandled error.
    const failed = count('failed') + modules.filter((module) => module.errors().length > 0).length + errors.length;
    process.stdout.write(`${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped\n`);
  }
}
