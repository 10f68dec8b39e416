import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { pointerOf } from '../../../src/openapi/json-pointer.ts';
import { judgeRelations } from '../../../src/relations/judge-relations.ts';
import { kinds } from '../../../src/relations/kinds/index.ts';
import { relationsOf, type StatedRelation } from '../../../src/relations/relations-of.ts';
import { sentenceOf } from '../../../src/relations/sentence.ts';
import { levels, type Relation } from '../../../src/relations/terms/model.ts';
import { exampleExchanges } from '../lib/example-exchanges.ts';
import { sitesOf, type OperationSite } from '../lib/operations.ts';
import { memoOf } from '../lib/memo-of.ts';
import { conflictOf } from '../lib/relation-conflicts.ts';
import { relationFaults, type RelationFault } from '../lib/relation-faults.ts';
import type { Rule } from '../lib/rule.ts';
import { hashOfValue, schemaKey } from '../lib/schema-key.ts';

export const RelationsFit: Rule = () => ({
  Root(document, { report, location: root }) {
    const all = relationsOf(document);
    for (const site of sitesOf(document, root)) {
      const relations = all.get(site.operation.operationId) ?? [];
      // The shape of an extension is the matter of `struct`.
      const shaped = relations.filter(({ relation }) => hasShape(relation));
      const find = (): readonly Fault[] => faultsIn(document, site, shaped);
      const key = keyOf(document, site, shaped);
      for (const { of, key: member, message } of key === undefined ? find() : memoOf(document).recall(key, find)) {
        const stated = shaped[of];
        if (stated) report({ message, location: locationOf(site, stated, member) });
      }
    }
  },
});

/** What is wrong with one of the relations of an operation. */
interface Fault {
  /** The index of the relation. */
  readonly of: number;
  readonly key: string;
  readonly message: string;
}

const faultsIn = (document: OpenApiDocument, site: OperationSite, shaped: readonly StatedRelation[]): Fault[] =>
  shaped.flatMap(({ relation }, of) => {
    const earlier = shaped.slice(0, of).map((stated) => stated.relation);
    return [...faultsOf(document, site, relation, earlier)].map(([key, message]) => ({ of, key, message }));
  });

/** What the faults depend on: the relations, derived ones too, and the operation with all that it reaches. */
function keyOf(document: OpenApiDocument, site: OperationSite, shaped: readonly StatedRelation[]): string | undefined {
  const own = schemaKey(document, site.pointer);
  const around = schemaKey(document, pointerOf(['paths', site.path, 'parameters']));
  return own && around && `relations ${own} ${around} ${hashOfValue(shaped)}`;
}

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
