import { shownAnswers } from '../checks/example-responses.ts';
import { readDocument } from '../generated-files.ts';
import { openContract } from '../run/create-context.ts';

export interface JudgeSpeed {
  /** Answers that were judged: every answer that the contract shows, several times over. */
  readonly answers: number;
  /** Milliseconds, without compiling. */
  readonly duration: number;
  readonly answersPerSecond: number;
  /** Milliseconds to read the contract and compile what judging these answers needs. */
  readonly warmUp: number;
}

/** How fast the judge is, for `npm run bench`. The total time of a run is `duration` in its report. */
export function measureJudge(rounds = 5): JudgeSpeed {
  const start = performance.now();
  const { document, judge } = openContract(readDocument());
  const shown = shownAnswers(document);
  const judgeAll = (): void => {
    for (const { subject, answer } of shown) judge.judge(subject, answer);
  };
  judgeAll();
  const warm = performance.now();
  for (let round = 0; round < rounds; round += 1) judgeAll();
  const duration = performance.now() - warm;
  const answers = shown.length * rounds;
  return { answers, duration, answersPerSecond: (answers / duration) * 1000, warmUp: warm - start };
}
