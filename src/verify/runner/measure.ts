import { shownAnswers } from '../checks/example-responses.ts';
import { readDocument } from '../generated-files.ts';
import { openContract } from '../run/create-context.ts';

export interface CheckSpeed {
  /** Number of checked answers: every example answer of the contract, several times. */
  readonly answers: number;
  /** Milliseconds, without compilation. */
  readonly duration: number;
  readonly answersPerSecond: number;
  /** Milliseconds to read the contract and compile the checks of these answers. */
  readonly warmUp: number;
}

/** Measures the speed of the checks for `npm run bench`. The total time of a run is `duration` in its report. */
export function measureChecks(rounds = 5): CheckSpeed {
  const start = performance.now();
  const { document, checker } = openContract(readDocument());
  const shown = shownAnswers(document);
  const checkAll = (): void => {
    for (const { subject, answer } of shown) checker.check(subject, answer);
  };
  checkAll();
  const warm = performance.now();
  for (let round = 0; round < rounds; round += 1) checkAll();
  const duration = performance.now() - warm;
  const answers = shown.length * rounds;
  return { answers, duration, answersPerSecond: (answers / duration) * 1000, warmUp: warm - start };
}
