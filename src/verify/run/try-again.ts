import type { Case } from '../model/case.ts';
import { NotRunError } from '../model/not-run.ts';
import type { CheckedRelations } from '../relations/check-relations.ts';
import { dependsOnModel, mostTries, notesOf } from '../relations/notes.ts';
import { attemptCase, type Attempt } from './attempt.ts';
import type { RunContext } from './context.ts';

/** Sends a request again as long as that shows whether its model, rather than its server, ignores what is asked. */
export async function tryAgain(subject: Case, first: Attempt, context: RunContext): Promise<Attempt> {
  if (!dependsOnModel(first.relations) || leavesMore(subject, first, context)) return first;
  const tries: CheckedRelations[] = [first.relations];
  while (tries.length < mostTries) {
    const next = await attemptCase(subject, context).catch(notRun);
    if (!next || !isDecided(next)) break;
    tries.push(next.relations);
  }
  const others = first.undocumented.filter(({ check }) => check !== 'relation-model');
  const noted = notesOf(tries).filter(({ check }) => check === 'relation-model');
  return { ...first, undocumented: [...others, ...noted] };
}

/** A refusal, or no answer, says nothing about the model. */
const isDecided = ({ answer }: Attempt): boolean => answer !== undefined && answer.status < 300;

/** Whether each request more would create something more that nothing deletes. */
export const leavesMore = ({ operationId }: Case, { answer }: Attempt, { singles }: RunContext): boolean =>
  answer !== undefined && answer.status < 300 && singles.includes(operationId);

export function notRun(error: unknown): undefined {
  if (!(error instanceof NotRunError)) throw error;
}
