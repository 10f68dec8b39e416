import { levelOf, limitFindings, type Finding } from '../model/finding.ts';
import type { CheckedRelations } from './check-relations.ts';

/** How often a request is sent before a relation that depends on the model counts as broken. */
export const mostTries = 3;

/** Whether a request must be sent again to say more about the model. */
export const dependsOnModel = ({ findings }: CheckedRelations): boolean =>
  findings.some(({ check }) => check === 'relation-model');

/** What fails the case. */
export const forbiddenIn = ({ findings }: CheckedRelations): readonly Finding[] =>
  limitFindings(findings.filter((finding) => levelOf(finding) === 'forbidden'));

/**
 * What is only noted of the first answer. `tries`: the same request, sent once or more. A relation that depends on the
 * model is broken if no try holds; one success in three, or fewer tries, is inconclusive.
 */
export function notesOf(tries: readonly CheckedRelations[]): readonly Finding[] {
  const noted = (tries[0]?.findings ?? []).filter((finding) => levelOf(finding) !== 'forbidden');
  return limitFindings(noted.map((one) => (one.check === 'relation-model' ? modelNote(one, tries) : one)));
}

function modelNote(note: Finding, tries: readonly CheckedRelations[]): Finding {
  const broken = tries.filter(({ findings }) => findings.some(({ contract }) => contract === note.contract)).length;
  const count = `${broken} of ${tries.length} ${tries.length === 1 ? 'try' : 'tries'}`;
  const verdict = broken === mostTries ? 'Broken' : 'Inconclusive, broken';
  return { ...note, message: `${verdict} in ${count}: ${note.message}` };
}
