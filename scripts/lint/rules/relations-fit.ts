import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { judgeRelations } from '../../../src/relations/judge-relations.ts';
import { kinds } from '../../../src/relations/kinds/index.ts';
import { relationsOf, type StatedRelation } from '../../../src/relations/relations-of.ts';
import { sentenceOf } from '../../../src/relations/sentence.ts';
import { levels, type Relation } from '../../../src/relations/terms/model.ts';
import { exampleExchanges } from '../lib/example-exchanges.ts';
import { sitesOf, type OperationSite } from '../lib/operations.ts';
import { conflictOf } from '../lib/relation-conflicts.ts';
import { relationFaults, type RelationFault } from '../lib/relation-faults.ts';
import type { Rule } from '../lib/rule.ts';

export const RelationsFit: Rule = () => ({
  Root(document, { report, location: root }) {
    const all = relationsOf(document);
    for (const site of sitesOf(document, root)) {
      const relations = all.get(site.operation.operationId) ?? [];
      // The shape of an extension is the matter of `struct`.
      const shaped = relations.filter(({ relation }) => hasShape(relation));
      for (const stated of shaped) {
        const earlier = shaped.slice(0, shaped.indexOf(stated)).map(({ relation }) => relation);
        for (const [key, message] of faultsOf(document, site, stated.relation, earlier)) {
          report({ message, location: locationOf(site, stated, key) });
        }
      }
    }
  },
});

const hasShape = ({ kind, level, at }: Relation): boolean =>
  Object.hasOwn(kinds, kind) && levels.includes(level) && typeof at === 'string';

function* faultsOf(
  document: OpenApiDocument,
  site: OperationSite,
  relation: Relation,
  earlier: readonly Relation[],
): Generator<RelationFault> {
  if (earlier.some(({ id }) => id === relation.id))
    yield ['kind', `A relation that is derived from the rest of the operation is named ${relation.id}, too.`];
  const faults = [...relationFaults(document, site, relation)];
  yield* faults;
  if (faults.length > 0) return;
  const same = earlier.find((other) => other.at === relation.at && sentenceOf(other) === sentenceOf(relation));
  if (same) yield ['at', `It says the same as ${same.id}. Remove one of them.`];
  const conflict = conflictOf(relation, earlier);
  if (conflict) yield ['at', `This cannot hold together with ${conflict.id}: both say what ${relation.at} is.`];
  for (const { name, request, answer } of exampleExchanges(document, site)) {
    const [judged] = judgeRelations([relation], request, answer);
    if (judged?.verdict.verdict !== 'broken') continue;
    const [first, ...others] = judged.verdict.breaches;
    const where = first?.answer ? ` at ${first.answer}` : '';
    const more = others.length > 0 ? ` (and so in ${others.length} more places)` : '';
    yield ['kind', `The example ${name} breaks it${where}: expected ${first?.expected}, got ${first?.got}${more}.`];
  }
}

/** A derived relation has no place of its own. */
const locationOf = (
  site: OperationSite,
  { relation: { id } }: StatedRelation,
  key: string,
): OperationSite['location'] =>
  Object.hasOwn(site.operation['x-relations'] ?? {}, id)
    ? site.location.child(['x-relations', id, key])
    : site.location.key();
