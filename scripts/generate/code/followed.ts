import { Failure } from '../../lib/failure.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { ApiModel, OperationModel } from '../../model/model.ts';

export interface Followed {
  readonly retrieve: OperationModel;
  /** For each of its path parameters, a JSON Pointer into the answer, or the name of a path parameter of the request. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The operation that polls a job which this operation starts; undefined if there is no job. */
export function followedBy(model: ApiModel, operation: OperationModel): Followed | undefined {
  if (operation.method !== 'POST' || !operation.body) return undefined;
  for (const { operationId, parameters } of operation.links) {
    const retrieve = model.operations.find(({ id, polling }) => id === operationId && polling);
    if (retrieve) return { retrieve, sources: mapValues(parameters, sourceOf) };
  }
  return undefined;
}

/** @throws {Failure} for a runtime expression that the client cannot evaluate. */
function sourceOf(expression: string): string {
  const [, source] = /^\$(?:response\.body#(?=\/)|request\.path\.)(.+)$/.exec(expression) ?? [];
  if (source !== undefined) return source;
  throw new Failure(
    `The client cannot follow a link by ${expression}: only by the answer's body or the request's path.`,
  );
}
