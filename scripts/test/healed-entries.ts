import '../../src/verify/runner/suite/provided.ts';
import { basename } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import type { BaselineEntry } from '../../src/verify/model/baseline.ts';
import { readBaseline } from '../../src/verify/baseline/file.ts';
import { reviewBaseline } from '../../src/verify/baseline/review.ts';
import { everything } from '../../src/verify/model/selection.ts';
import type { Verdict } from '../../src/verify/model/result.ts';
import { baselineFile, ownTargets } from '../../src/verify/targets/profile.ts';

/**
 * Fails the run when a known failure does not fail any more, as `concord verify` does. The workers see a part of the
 * verdicts each, so this watches from outside, and speaks when the last phase has ended, before the run counts errors.
 */
export class HealedEntries implements Reporter {
  readonly #baseline: readonly BaselineEntry[];
  readonly #vitest: Pick<Vitest, 'state' | 'config'>;
  readonly #verdicts: Verdict[] = [];
  readonly #open = new Set<string>(everything.phases);

  constructor(baseline: readonly BaselineEntry[], vitest: Pick<Vitest, 'state' | 'config'>) {
    this.#baseline = baseline;
    this.#vitest = vitest;
  }

  onTestModuleEnd(module: TestModule): void {
    if (!module.moduleId.endsWith('.contract.ts')) return;
    for (const test of module.children.allTests()) this.#verdicts.push(...(test.meta().verdicts ?? []));
    this.#open.delete(basename(module.moduleId).split('.')[0] ?? '');
    if (this.#open.size > 0) return;
    // Some tests of a phase alone cannot tell what no longer fails anywhere.
    const isWhole = this.#vitest.config.testNamePattern === undefined;
    const { healed } = reviewBaseline(this.#baseline, this.#verdicts, { today: '', isWhole });
    for (const entry of healed) this.#vitest.state.catchError(new Error(messageOf(entry)), 'Healed baseline entry');
  }
}

/** The baselines of the targets that the suite starts. */
export const ownBaseline = (): BaselineEntry[] => ownTargets.flatMap((name) => readBaseline(baselineFile(name)));

/** Adds the watcher to the reporters of a run, whichever those are. */
export const watchBaseline = {
  name: 'concord:healed-entries',
  configureVitest({ vitest }: { vitest: Vitest }): void {
    vitest.config.reporters.push(new HealedEntries(ownBaseline(), vitest));
  },
};

const messageOf = ({ check, operation, schema, target }: BaselineEntry): string =>
  `${check} ${operation} ${schema}${target === undefined ? '' : ` on ${target}`} no longer fails: take it out of the baseline.`;
