import type { ApiModel, OperationModel, ParameterModel } from '../../model/model.ts';
import { paramsName, pollName } from './names.ts';
import { followedBy } from './followed.ts';

/** The params types of the methods. A method that takes only its positional argument has none. */
export function methodParams(operation: OperationModel): { readonly method: string; readonly name: string }[] {
  const { client } = operation;
  if (!client || (ownProperties(operation).length === 0 && !operation.body)) return [];
  return client.methods.map((method) => ({ method, name: paramsName(client.resource.split('.'), method) }));
}

export const paramsNames = (operation: OperationModel): string[] =>
  methodParams(operation).flatMap(({ name }) =>
    operation.stream ? [name, `${name}Base`, `${name}NonStreaming`, `${name}Streaming`] : [name],
  );

/** The params types of poll methods. They exclude the streaming variant. */
export const pollParamsNames = (model: ApiModel, operation: OperationModel): string[] =>
  operation.stream && operation.client && followedBy(model, operation)
    ? operation.client.methods.map((method) => pollParamsName(operation, method))
    : [];

export const pollParamsName = ({ client }: OperationModel, method: string): string =>
  paramsName((client?.resource ?? '').split('.'), pollName(method));

/** Whether a call without params can be valid. */
export const paramsAreOptional = (operation: OperationModel): boolean =>
  ownProperties(operation).every(({ required }) => !required) && !operation.body?.required;

/** Params that are not in the body: all path parameters except the last, and the query. */
export const ownProperties = ({ pathParameters, query }: OperationModel): readonly ParameterModel[] => [
  ...pathParameters.slice(0, -1),
  ...query,
];

/** The params type of an operation whose params are exactly the body. */
export function bodyTypeOf(
  operation: OperationModel,
): { readonly resource: readonly string[]; readonly name: string } | undefined {
  const [params] = methodParams(operation);
  if (!params || !operation.body || ownProperties(operation).length > 0) return undefined;
  const resource = (operation.client?.resource ?? '').split('.');
  return { resource, name: operation.stream ? `${params.name}Base` : params.name };
}
