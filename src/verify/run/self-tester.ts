import { createHash } from 'node:crypto';
import { spread } from '../cases/spread.ts';
import { selfTest, type Passing } from '../checks/mutation-score.ts';
import type { MutationScore, SelfTestMode } from '../model/evidence.ts';
import { createMeaningCorrupter } from '../relations/corrupted-meaning.ts';
import { testMeaning } from '../relations/meaning-score.ts';
import { systemClock, type Clock } from '../transport/clock.ts';
import type { Contract, SelfTester } from './context.ts';

type Tested = Pick<Contract, 'document' | 'checker' | 'checkRelations'>;

interface Settings {
  readonly mode: SelfTestMode;
  readonly seed: number;
  readonly clock?: Pick<Clock, 'now'>;
}

/** Tests the checks with one corrupted response. Undefined if that kind was already tested or the time is used up. */
type Tester = (passing: Passing) => Promise<MutationScore | undefined>;

const sample = { corruptions: 8, milliseconds: { schema: 2000, meaning: 1000 } };
const largest = 2 ** 16;

export function createSelfTester(tested: Tested, settings: Settings): SelfTester {
  const bySchema = limited(schemaTester(tested, settings), sample.milliseconds.schema, settings);
  const inMeaning = limited(meaningTester(tested, settings), sample.milliseconds.meaning, settings);
  // Runs one after the other. In parallel, the time of each would include waiting for the others.
  let before: Promise<unknown> = Promise.resolve();
  return (passing) => {
    if (passing.answer.body.length > largest) return Promise.resolve(undefined);
    const both = before.then(async () => {
      const [schema, meaning] = [await bySchema(passing), await inMeaning(passing)];
      return schema || meaning ? { ...(schema && { schema }), ...(meaning && { meaning }) } : undefined;
    });
    before = both;
    return both;
  };
}

/** Stops testing when the time of a sample is used up. */
function limited(test: Tester, milliseconds: number, { mode, clock = systemClock }: Settings): Tester {
  let left = { off: 0, sample: milliseconds, full: Infinity }[mode];
  return async (passing) => {
    if (left <= 0) return undefined;
    const started = clock.now();
    const tested = await test(passing);
    left -= clock.now() - started;
    return tested;
  };
}

/** Tests each schema once. */
function schemaTester({ document, checker }: Tested, settings: Settings): Tester {
  const seen = new Set<string>();
  return async (passing) => {
    if (seen.has(passing.schema)) return undefined;
    seen.add(passing.schema);
    // Loaded lazily: it loads slowly, and not every run needs it.
    const { secondValidators } = await import('../../schema/second-validator.ts');
    return selfTest({ document, checker, ...secondValidators(document), choose: chooser(settings) }, passing);
  };
}

/** Tests each relation of an operation, and each kind of fault in its streams, once; in full, for each response. */
function meaningTester({ document, checker, checkRelations }: Tested, settings: Settings): Tester {
  const seen = new Set<string>();
  const corrupt = createMeaningCorrupter(document);
  const choose = chooser(settings);
  return (passing) => {
    const { subject, answer } = passing;
    const nameOf = ({ operator }: { readonly operator: string }): string => `${subject.operationId} ${operator}`;
    const { given } = checker.check(subject, answer);
    const all = corrupt(subject, answer, given).filter((one) => settings.mode === 'full' || !seen.has(nameOf(one)));
    for (const one of all) seen.add(nameOf(one));
    const tested = all.length === 0 ? undefined : testMeaning({ checker, checkRelations }, passing, choose(all));
    return Promise.resolve(tested);
  };
}

interface Named {
  readonly operator: string;
  readonly at: string;
}

const chooser =
  ({ mode, seed }: Settings) =>
  <One extends Named>(all: readonly One[]): readonly One[] =>
    mode === 'full' ? all : spread(shuffled(all, seed), sample.corruptions, ({ operator }) => operator);

/** The order depends only on the seed. It is the same on every machine. */
const shuffled = <One extends Named>(all: readonly One[], seed: number): One[] =>
  all
    .map((one) => ({ one, rank: createHash('sha256').update(`${seed} ${one.operator} ${one.at}`).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ one }) => one);
