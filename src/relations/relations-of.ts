import type { OpenApiDocument } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import { operationsOf, type ResolvedOperation } from '../openapi/operations.ts';
import { derivedRelations } from './derived.ts';
import type { Relation } from './terms/model.ts';

/** A relation of an operation, and where the contract states it. */
export interface StatedRelation {
  readonly relation: Relation;
  /** JSON Pointer into the bundle: to the relation, or to the operation from which it is derived. */
  readonly pointer: string;
}

/** The relations of each operation by operationId. */
export function relationsOf(document: OpenApiDocument): ReadonlyMap<string, readonly StatedRelation[]> {
  const operations = operationsOf(document);
  return new Map(
    operations.map((site) => [site.operation.operationId, relationsOfOperation(document, site, operations)]),
  );
}

/** The relations of one operation: the derived ones, then those that the contract states. */
export function relationsOfOperation(
  document: OpenApiDocument,
  site: ResolvedOperation,
  operations: readonly ResolvedOperation[],
): readonly StatedRelation[] {
  const { operation, pointer } = site;
  const stated = Object.entries(operation['x-relations'] ?? {});
  return [
    ...derivedRelations(document, site, operations).map((relation) => ({ relation, pointer })),
    ...stated.map(([id, rest]) => ({
      relation: { id, ...rest } as Relation,
      pointer: pointer + pointerOf(['x-relations', id]),
    })),
  ];
}
