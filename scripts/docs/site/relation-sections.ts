import { sentenceOf } from '../../../src/relations/sentence.ts';
import type { StatedRelation } from '../../../src/relations/relations-of.ts';
import type { Level } from '../../../src/relations/terms/model.ts';

/** Relations of one level, one sentence each. */
export interface RelationSection {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** In the order of what a reader can rely on. */
const titles: Readonly<Record<Level, string>> = {
  must: 'In every answer:',
  should: 'Many servers differ in this:',
  model: 'Whether this holds depends on the model, too:',
};

export const relationSections = (relations: readonly StatedRelation[]): readonly RelationSection[] =>
  Object.entries(titles).flatMap(([level, title]) => {
    const own = relations.filter(({ relation }) => relation.level === level);
    return own.length === 0 ? [] : [{ title, sentences: own.map(({ relation }) => sentenceOf(relation)) }];
  });
