import type { CaseRequest } from '../model/case.ts';
import { bodyExamples, requestOf, requiredValues } from '../cases/template.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { effectOf, leavingsOf } from '../../openapi/effects.ts';
import { thingsHit, type Aim } from '../../openapi/lasting.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { impossibleRequest } from './impossible.ts';
import { parseJson } from '../../openapi/parse-json.ts';

/** The operations that the contract names as the undo of another operation, by method and template. */
export function undoOperations(document: OpenApiDocument): ReadonlyMap<string, ResolvedOperation> {
  const operations = operationsOf(document);
  const leavings = operations.flatMap(({ operation }) => {
    const effect = operation['x-effect'];
    return effect ? leavingsOf(effect) : [];
  });
  const undos = new Set(leavings.flatMap(({ undoneBy, endedBy }) => undoneBy ?? endedBy ?? []));
  return new Map(
    operations
      .filter(({ operation }) => undos.has(operation.operationId))
      .map((resolved) => [routeOf(resolved.method, resolved.path), resolved]),
  );
}

export const routeOf = (method: string, template: string): string => `${method.toUpperCase()} ${template}`;

/** The request of an undo, as defined in the contract. Only its ids come from elsewhere. */
export function undoRequest(document: OpenApiDocument, operation: ResolvedOperation, { path, body }: Aim): CaseRequest {
  const [example] = bodyExamples(document, operation);
  const sent = example && body !== undefined ? { ...example, value: body } : undefined;
  return { ...requestOf(document, operation, requiredValues(operation), sent), path };
}

/** The first page of a list, as large as every list of the contract allows. */
export function listRequest(document: OpenApiDocument, operation: ResolvedOperation): CaseRequest {
  const request = requestOf(document, operation, requiredValues(operation), undefined);
  const isSized = operation.parameters.some(({ name }) => name === 'limit');
  return { ...request, query: [...request.query, ...(isSized ? [['limit', '100'] as const] : [])] };
}

/** An undo of something that cannot exist, to see whether a server has the operation. */
export function undoProbe(document: OpenApiDocument, operation: ResolvedOperation): CaseRequest {
  const [example] = bodyExamples(document, operation);
  return impossibleRequest(operation, requestOf(document, operation, requiredValues(operation), example));
}

/**
 * Whether an operation creates at the top level what can only be ended, never deleted. A run creates one such thing, and
 * everything that needs one shares it.
 */
export const isEndedOnly = ({ path, operation: { 'x-effect': effect } }: ResolvedOperation): boolean => {
  const leaves = effect ? leavingsOf(effect) : [];
  return !path.includes('{') && leaves.length > 0 && leaves.every(({ endedBy }) => endedBy !== undefined);
};

/** The resources that an undo request removes, each as its path. */
export const thingsRemoved = (operation: ResolvedOperation, { path, body }: CaseRequest): string[] => {
  const aim = { path, body: parseJson(body ?? '') };
  return effectOf(operation.operation, aim.body).leaves.flatMap((leaving) =>
    'thing' in leaving ? thingsHit(operation, leaving, aim) : [],
  );
};
