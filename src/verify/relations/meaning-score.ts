import type { Checker } from '../checks/check-response.ts';
import type { Passing } from '../checks/mutation-score.ts';
import type { MutationScore } from '../model/evidence.ts';
import type { Check } from '../model/finding.ts';
import type { CheckRelations } from './check-relations.ts';
import type { CorruptedMeaning } from './corrupted-meaning.ts';

export interface MeaningTest {
  readonly checker: Checker;
  readonly checkRelations: CheckRelations;
}

/**
 * Counts how many corruptions of one response are caught once their bytes are read: by a finding that names the broken
 * relation, or by one about the stream. Relations judge the folded stream, so a stream can be refused before them.
 */
export function testMeaning(
  { checker, checkRelations }: MeaningTest,
  { subject }: Passing,
  corruptions: readonly CorruptedMeaning[],
): MutationScore {
  const survivors = corruptions.filter(({ answer, relation }) => {
    const { findings, given } = checker.check(subject, answer);
    const broken = checkRelations(subject, given).findings;
    const isNamed = broken.some(({ message }) => message.startsWith(`${relation}:`));
    return !isNamed && !(given.unjudged !== undefined || relation === undefined ? findings : []).some(isOfStream);
  });
  const caught = corruptions.length - survivors.length;
  const all = { answers: 1, corruptions: corruptions.length, rejected: corruptions.length, caught };
  return { ...all, survivors: survivors.map(({ operator, at }) => ({ operator, at, case: subject.id })) };
}

const ofStream: ReadonlySet<Check> = new Set(['stream-order', 'stream-repeat', 'stream-whole', 'stream-end']);
const isOfStream = ({ check }: { readonly check: Check }): boolean => ofStream.has(check);
