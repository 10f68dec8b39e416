import type { Case } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { MutationScore, Survivor } from '../model/evidence.ts';
import type { Answer } from '../model/answer.ts';
import { corruptedAnswers, type CorruptedAnswer } from './corrupted-answers.ts';
import type { Checker } from './check-response.ts';
import type { SecondValidator } from '../../schema/second-validator.ts';

/** A passing response, its case, and the schema of its body or events. */
export interface Passing {
  readonly subject: Case;
  readonly answer: Answer;
  /** JSON Pointer. */
  readonly schema: string;
}

export interface SelfTest {
  readonly document: OpenApiDocument;
  readonly checker: Checker;
  readonly secondValidator: SecondValidator;
  /** Selects the corruptions to try. Default: all. */
  readonly choose?: (all: readonly CorruptedAnswer[]) => readonly CorruptedAnswer[];
}

/**
 * Corrupts one response, and counts how many of the corruptions that a second validator rejects are caught by the
 * checks. Without this, checks that never fail would look like a server without faults.
 */
export async function selfTest(
  { document, checker, secondValidator, choose = (all) => all }: SelfTest,
  { subject, answer, schema }: Passing,
): Promise<MutationScore> {
  const survivors: Survivor[] = [];
  let [corruptions, rejected] = [0, 0];
  for (const { operator, at, value, body } of choose(corruptedAnswers(document, answer, schema))) {
    corruptions += 1;
    if (await secondValidator(schema, value)) continue;
    rejected += 1;
    const { findings } = checker.check(subject, { ...answer, body });
    if (findings.length === 0) survivors.push({ operator, at, case: subject.id });
  }
  return { answers: 1, corruptions, rejected, caught: rejected - survivors.length, survivors };
}

/** The sum of several self-tests. */
export const sumOf = (parts: readonly MutationScore[]): MutationScore => {
  const total = (count: (part: MutationScore) => number): number => parts.reduce((sum, part) => sum + count(part), 0);
  return {
    answers: total(({ answers }) => answers),
    corruptions: total(({ corruptions }) => corruptions),
    rejected: total(({ rejected }) => rejected),
    caught: total(({ caught }) => caught),
    survivors: parts.flatMap(({ survivors }) => survivors),
  };
};

/** From 0 to 1, or null if there was nothing to catch. */
export const scoreOf = ({ rejected, caught }: MutationScore): number | null =>
  rejected === 0 ? null : caught / rejected;
