import { holds, obey } from '../../relations/judge-relations.ts';
import type { AskedRequest, GivenAnswer, Relation } from '../../relations/terms/model.ts';
import { completed, isAllowed, type AnswerSchema } from './complete.ts';

/** How often all relations are obeyed: to obey one can break another one. */
const rounds = 4;

/** The answer changed until all relations hold, as far as they can and the contract allows it. */
export function settle(
  relations: readonly Relation[],
  schema: AnswerSchema,
  asked: AskedRequest,
  given: GivenAnswer,
): GivenAnswer {
  const settled = obeyAll(relations, asked, given, () => true);
  if (settled === given || isAllowed(schema, settled)) return settled;
  const whole = obeyAll(relations, asked, completed(schema, settled), () => true);
  if (isAllowed(schema, whole)) return whole;
  return obeyAll(relations, asked, given, (answer) => isAllowed(schema, answer));
}

function obeyAll(
  relations: readonly Relation[],
  asked: AskedRequest,
  given: GivenAnswer,
  isFine: (answer: GivenAnswer) => boolean,
): GivenAnswer {
  let answer = given;
  for (let round = 0; round < rounds; round += 1) {
    const before = answer;
    for (const relation of relations) {
      const obedient = obey(relation, asked, answer) ?? answer;
      if (obedient !== answer && isFine(obedient)) answer = obedient;
    }
    if (answer === before) break;
  }
  return answer;
}

/** The relations that an answer breaks. */
export const brokenBy = (relations: readonly Relation[], asked: AskedRequest, given: GivenAnswer): readonly string[] =>
  relations.filter((relation) => holds(relation, asked, given).verdict === 'broken').map(({ id }) => id);
