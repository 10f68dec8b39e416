import type { MethodDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from 'ts-morph';
import type { OperationModel, ParameterModel, ResourceModel } from '../../model/model.ts';
import { declaredName, escapeJsDoc, memberName } from '../escape.ts';
import { argumentName, paramsName } from '../names.ts';
import type { Scope } from '../scope.ts';
import { typeText } from '../type-text.ts';
import { paramsAreOptional, paramsNames } from './params.ts';

type Method = OptionalKind<MethodDeclarationStructure>;

/** One method a name that the official client has for an operation. */
export const methodsOf = (resource: ResourceModel, scope: Scope): Method[] =>
  resource.operations.flatMap((operation) =>
    (operation.client?.methods ?? []).map((method) => methodOf(resource, operation, method, scope)),
  );

function methodOf(resource: ResourceModel, operation: OperationModel, method: string, scope: Scope): Method {
  const positional = operation.pathParameters.at(-1);
  const parameters = parametersOf(operation, method);
  const names = [
    positional ? positionalName(positional) : 'undefined',
    parameters.some(({ name }) => name === 'params') ? 'params' : 'undefined',
  ];
  const call = operation.pagination ? 'list' : 'call';
  return {
    name: memberName(method),
    leadingTrivia: '\n',
    docs: [docOf(operation)],
    parameters,
    returnType: returnTypeOf(resource, operation, scope),
    statements: `return this.client.${call}(${operationAlias(operation)}, ${names.join(', ')}, options);`,
  };
}

/** Operations are imported under another name: a method's argument may well be called as an operation. */
export const operationAlias = ({ id }: OperationModel): string => `${id}Operation`;

function parametersOf(operation: OperationModel, method: string): OptionalKind<ParameterDeclarationStructure>[] {
  const positional = operation.pathParameters.at(-1);
  const optional = paramsAreOptional(operation);
  const params = paramsName(operation.client?.resource.split('.') ?? [], method);
  return [
    ...(positional ? [{ name: positionalName(positional), type: 'string' }] : []),
    ...(paramsNames(operation).length > 0
      ? [{ name: 'params', type: optional ? `${params} | null` : params, hasQuestionToken: optional }]
      : []),
    { name: 'options', type: 'RequestOptions', hasQuestionToken: true },
  ];
}

const positionalName = ({ name }: ParameterModel): string => declaredName(argumentName(name), 'The path parameter');

function returnTypeOf(resource: ResourceModel, { answer, client, pagination }: OperationModel, scope: Scope): string {
  if (answer.kind === 'binary') return 'APIPromise<Response>';
  if (answer.kind === 'none') return 'APIPromise<void>';
  const name = client?.returns ?? '';
  if (pagination) return `PagePromise<${name}, ${typeText(pagination.item, scope.nameOf)}>`;
  // One schema may be returned under several names; the official client has one for each method.
  const isOwn = resource.types.some((type) => type.name === name);
  return `APIPromise<${isOwn ? name : typeText(answer.schema, scope.nameOf)}>`;
}

function docOf(operation: OperationModel): string {
  const route = `\`${operation.method} ${operation.path}\``;
  const text = [operation.description, route].map(escapeJsDoc).join('\n\n');
  if (!operation.deprecated) return text;
  return `${text}\n\n@deprecated ${operation.sunset ? `The vendor ended it on ${escapeJsDoc(operation.sunset)}.` : ''}`.trimEnd();
}
