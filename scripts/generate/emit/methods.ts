import type { ApiModel, OperationModel, ResourceModel } from '../../model/model.ts';
import { memberName } from '../code/escape.ts';
import type { Scope } from '../code/scope.ts';
import type { ClientMethod } from './client-method.ts';
import { docOf, overloadDocOf } from './doc.ts';
import { helperMethodsOf } from './helper-methods.ts';
import { pollMethodsOf } from './poll-methods.ts';
import { methodCallOf } from './calls.ts';
import { toStructure } from './signatures.ts';
import { uploadMethodsOf } from './upload-methods.ts';

/** All methods of a resource. */
export const methodsOf = (model: ApiModel, resource: ResourceModel, scope: Scope): ClientMethod[] => [
  ...sendingMethodsOf(model, resource, scope),
  ...helperMethodsOf(resource, scope),
];

/** One method per official name of an operation, and the methods that poll jobs and upload files. */
export const sendingMethodsOf = (model: ApiModel, resource: ResourceModel, scope: Scope): ClientMethod[] => [
  ...resource.operations.flatMap((operation) =>
    (operation.client?.methods ?? []).map((method) => methodOf(resource, operation, method, scope)),
  ),
  ...pollMethodsOf(model, resource, scope),
  ...uploadMethodsOf(model, resource, scope),
];

function methodOf(resource: ResourceModel, operation: OperationModel, method: string, scope: Scope): ClientMethod {
  const { overloads, implementation, expression } = methodCallOf(resource, operation, method, scope);
  return {
    sends: [operation],
    structure: {
      name: memberName(method),
      leadingTrivia: '\n',
      ...(overloads.length === 0 && { docs: [docOf(operation)] }),
      overloads: overloads.map((overload) => ({
        ...toStructure(overload),
        docs: [overloadDocOf(operation, overload.difference)],
      })),
      ...toStructure(implementation),
      statements: `return ${expression('this._client')};`,
    },
  };
}
