import { conditionsIn } from './terms/conditions.ts';
import { kindOf } from './kinds/index.ts';
import type { Relation } from './terms/model.ts';
import { sayCondition } from './terms/words.ts';

/** A relation as one sentence, with its conditions. */
export function sentenceOf(relation: Relation): string {
  const given = conditionsIn(relation.when).map((condition) => `if ${sayCondition(condition)}`);
  const excused = conditionsIn(relation.unless).map((condition) => `unless ${sayCondition(condition)}`);
  const parts = [
    ...(given.length > 0 ? [given.join(', or ')] : []),
    ruleOf(relation),
    ...(excused.length > 0 ? [excused.join(', or ')] : []),
  ];
  const sentence = `${parts.join(', ')}.`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** The rule alone, as a clause. */
export const ruleOf = (relation: Relation): string => kindOf(relation).say(relation);
