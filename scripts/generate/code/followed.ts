import type { ApiModel, OperationModel } from '../../model/model.ts';

export interface Followed {
  readonly retrieve: OperationModel;
  readonly sources: Readonly<Record<string, string>>;
}

/** The operation that polls a job which this operation starts; undefined if there is no job. */
export function followedBy(model: ApiModel, operation: OperationModel): Followed | undefined {
  if (operation.method !== 'POST' || !operation.body) return undefined;
  for (const { operationId, parameters } of operation.links) {
    const retrieve = model.operations.find(({ id, polling }) => id === operationId && polling);
    if (retrieve) return { retrieve, sources: parameters };
  }
  return undefined;
}
