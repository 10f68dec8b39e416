import { createHash } from 'node:crypto';
import { spread } from '../cases/spread.ts';
import type { CorruptedAnswer } from '../checks/corrupted-answers.ts';
import { selfTest, type Passing } from '../checks/mutation-score.ts';
import type { MutationScore, SelfTestMode } from '../model/evidence.ts';
import { systemClock, type Clock } from '../transport/clock.ts';
import type { Contract, SelfTester } from './context.ts';

const sample = { corruptions: 8, milliseconds: 2000 };
const largest = 2 ** 16;

export function createSelfTester(
  { document, checker }: Pick<Contract, 'document' | 'checker'>,
  { mode, seed, clock = systemClock }: { mode: SelfTestMode; seed: number; clock?: Pick<Clock, 'now'> },
): SelfTester {
  const seen = new Set<string>();
  let left = { off: 0, sample: sample.milliseconds, full: Infinity }[mode];
  const choose = (all: readonly CorruptedAnswer[]): readonly CorruptedAnswer[] =>
    mode === 'full' ? all : spread(shuffled(all, seed), sample.corruptions, ({ operator }) => operator);
  const test = async (passing: Passing): Promise<MutationScore | undefined> => {
    if (left <= 0) return undefined;
    // Loaded lazily: it loads slowly, and not every run needs it.
    const { secondValidators } = await import('../../schema/second-validator.ts');
    const started = clock.now();
    const parts = { document, checker, ...secondValidators(document), choose };
    const tested = await selfTest(parts, passing);
    left -= clock.now() - started;
    return tested;
  };
  // Runs one after the other. In parallel, the time of each would include waiting for the others.
  let before: Promise<unknown> = Promise.resolve();
  return (passing) => {
    if (left <= 0 || seen.has(passing.schema) || passing.answer.body.length > largest)
      return Promise.resolve(undefined);
    seen.add(passing.schema);
    const tested = before.then(() => test(passing));
    before = tested;
    return tested;
  };
}

/** The order depends only on the seed. It is the same on every machine. */
const shuffled = (all: readonly CorruptedAnswer[], seed: number): CorruptedAnswer[] =>
  all
    .map((one) => ({ one, rank: createHash('sha256').update(`${seed} ${one.operator} ${one.at}`).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ one }) => one);
