import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import { kinds } from '../../src/relations/kinds/index.ts';
import { relationsOf } from '../../src/relations/relations-of.ts';
import { sentenceOf } from '../../src/relations/sentence.ts';
import type { KindName, Relation } from '../../src/relations/terms/model.ts';

/** A relation of one operation or several, in words. */
export interface SaidRelation {
  readonly group: string;
  readonly kind: KindName;
  readonly level: Relation['level'];
  readonly sentence: string;
  readonly operations: readonly string[];
}

/** The relations of each group. What several operations of a group owe in the same words counts once. */
export function sayRelations(document: OpenApiDocument): readonly SaidRelation[] {
  const relations = relationsOf(document);
  const said = operationsOf(document).flatMap(({ operation: { operationId, tags } }) =>
    (relations.get(operationId) ?? []).map(({ relation: { level, kind }, relation }) => ({
      operationId,
      said: { group: tags[0] ?? '', kind, level, sentence: sentenceOf(relation) },
    })),
  );
  return [...Map.groupBy(said, (one) => JSON.stringify(one.said)).values()].flatMap((alike) =>
    alike.slice(0, 1).map((first) => ({ ...first.said, operations: alike.map(({ operationId }) => operationId) })),
  );
}

export const kindNames = Object.keys(kinds) as readonly KindName[];
