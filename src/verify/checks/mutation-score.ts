import type { Case } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { MutationScore, Survivor } from '../model/evidence.ts';
import type { Answer } from '../model/answer.ts';
import type { Finding } from '../model/finding.ts';
import { corruptedAnswers, type CorruptedAnswer } from './corrupted-answers.ts';
import type { CheckedAnswer, Checker } from './check-response.ts';
import type { SecondValidators } from '../../schema/second-validator.ts';

/** A response as documented, its case, and the schema of its body or events. */
export interface Passing {
  readonly subject: Case;
  readonly answer: Answer;
  /** JSON Pointer. */
  readonly schema: string;
}

/** Whether the body of a response is as documented. A note would hide what a corruption adds. */
export const isPassing = ({ findings, undocumented }: Pick<CheckedAnswer, 'findings' | 'undocumented'>): boolean =>
  findings.length === 0 && !undocumented.some(isAboutBody);

/** A missing header is not. */
const isAboutBody = ({ instance }: Finding): boolean => instance !== undefined;

export interface SelfTest extends SecondValidators {
  readonly document: OpenApiDocument;
  readonly checker: Checker;
  /** Selects the corruptions to try. Default: all. */
  readonly choose?: (all: readonly CorruptedAnswer[]) => readonly CorruptedAnswer[];
}

/**
 * Corrupts one response, and counts how many of the corruptions that a second validator rejects are caught by the
 * checks: as forbidden if it rejects them in the binding reading of the contract, at least as undocumented
 * if only in the documented one. Without this, checks that never fail would look like a server without faults.
 */
export async function selfTest(
  { document, checker, documented, binding, choose = (all) => all }: SelfTest,
  { subject, answer, schema }: Passing,
): Promise<MutationScore> {
  const survivors: Survivor[] = [];
  let [corruptions, rejected] = [0, 0];
  for (const { operator, at, value, body } of choose(corruptedAnswers(document, answer, schema))) {
    corruptions += 1;
    const isForbidden = !(await binding(schema, value));
    if (!isForbidden && (await documented(schema, value))) continue;
    rejected += 1;
    const checked = checker.check(subject, { ...answer, body });
    const isCaught = isForbidden ? checked.findings.length > 0 : !isPassing(checked);
    if (!isCaught) survivors.push({ operator, at, case: subject.id });
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
