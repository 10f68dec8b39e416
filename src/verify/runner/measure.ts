import { shownAnswers } from '../checks/example-responses.ts';
import { readDocument } from '../generated-files.ts';
import { openContract } from '../run/create-context.ts';

export interface CheckSpeed {
  /** Answers that were judged: every answer that the contract shows, several times over. */
  readonly answers: number;
  /** Milliseconds, without compiling. */
  readonly duration: number;
  readonly answersPerSecond: number;
  /** Milliseconds to read the contract and compile what judging these answers needs. */
  readonly warmUp: number;
}

/** How fast the judge is, for `npm run bench`. The total time of a run is `duration` in its report. */
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
