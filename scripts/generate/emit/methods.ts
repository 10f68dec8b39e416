import type { MethodDeclarationStructure, OptionalKind } from 'ts-morph';
import type { ApiModel, OperationModel, ResourceModel } from '../../model/model.ts';
import { memberName } from '../escape.ts';
import type { Scope } from '../scope.ts';
import { docOf } from './doc.ts';
import { pollMethodsOf } from './poll-methods.ts';
import { methodCallOf, type Signature } from './signatures.ts';

type Method = OptionalKind<MethodDeclarationStructure>;

/** One method a name that the official client has for an operation, and those that follow long work. */
export const methodsOf = (model: ApiModel, resource: ResourceModel, scope: Scope): Method[] => [
  ...resource.operations.flatMap((operation) =>
    (operation.client?.methods ?? []).map((method) => methodOf(resource, operation, method, scope)),
  ),
  ...pollMethodsOf(model, resource, scope),
];

function methodOf(resource: ResourceModel, operation: OperationModel, method: string, scope: Scope): Method {
  const { overloads, implementation, expression } = methodCallOf(resource, operation, method, scope);
  const docs = [docOf(operation)];
  return {
    name: memberName(method),
    leadingTrivia: '\n',
    ...(overloads.length === 0 && { docs }),
    overloads: overloads.map((overload) => ({ ...toStructure(overload), docs })),
    ...toStructure(implementation),
    statements: `return ${expression('this.client')};`,
  };
}

export const toStructure = ({ parameters, returnType }: Signature) => ({
  parameters: parameters.map((parameter) => ({ ...parameter })),
  returnType,
});
