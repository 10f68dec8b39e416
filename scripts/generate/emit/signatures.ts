import type { OperationModel, ResourceModel } from '../../model/model.ts';
import { declaredName } from '../escape.ts';
import { argumentName, paramsName } from '../names.ts';
import type { Scope } from '../scope.ts';
import { typeText } from '../type-text.ts';
import { conveniencesOf } from './conveniences.ts';
import { paramsAreOptional, paramsNames } from './params.ts';

/** A parameter of a method or function. */
export interface ParameterText {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken?: boolean;
}

export interface Signature {
  readonly parameters: readonly ParameterText[];
  readonly returnType: string;
}

/** How an operation is called: as a method, or as a function that takes the client first. */
export interface CallText {
  /** Empty where the implementation's own signature is the only one. */
  readonly overloads: readonly Signature[];
  readonly implementation: Signature;
  /** What it returns, where an expression stands for the client. */
  expression(client: string): string;
}

/** All that an operation answers in one method: as a whole, or by events. */
export function methodCallOf(
  resource: ResourceModel,
  operation: OperationModel,
  method: string,
  scope: Scope,
): CallText {
  const plain = returnTypeOf(resource, operation, scope);
  if (!operation.stream) return plainCall(operation, paramsName(pathOf(operation), method), plain, scope);
  const overloads = streamOverloads(operation, method, plain, scope);
  return {
    overloads,
    implementation: overloads.at(-1) as Signature,
    expression: (client) => completed(operation, expressionOf('streamCall', client, operation)),
  };
}

/** What an operation answers as a whole. */
export const wholeCallOf = (resource: ResourceModel, operation: OperationModel, scope: Scope): CallText =>
  plainCall(
    operation,
    `${firstParams(operation)}${operation.stream ? 'NonStreaming' : ''}`,
    returnTypeOf(resource, operation, scope),
    scope,
  );

/** What an operation answers by events. */
export function eventsCallOf(operation: OperationModel, scope: Scope): CallText {
  const { parameters, returnType } = signature(
    operation,
    `${firstParams(operation)}Base`,
    `APIPromise<${streamType(operation, scope)}>`,
    scope,
  );
  const withoutStream = (parameter: ParameterText): ParameterText =>
    parameter.name === 'params' ? { ...parameter, type: `Omit<${parameter.type}, 'stream'>` } : parameter;
  return {
    overloads: [],
    implementation: { parameters: parameters.map(withoutStream), returnType },
    expression: (client) => expressionOf('streamCall', client, operation, '{ ...params, stream: true }'),
  };
}

function plainCall(operation: OperationModel, params: string, returnType: string, scope: Scope): CallText {
  return {
    overloads: [],
    implementation: signature(operation, params, returnType, scope),
    expression: (client) => completed(operation, expressionOf(calleeOf(operation), client, operation)),
  };
}

function expressionOf(callee: string, client: string, operation: OperationModel, params = 'params'): string {
  const hasParams = paramsNames(operation).length > 0;
  const args = [positionalOf(operation) ?? 'undefined', hasParams ? params : 'undefined', 'options'];
  return `${callee}(${client}, ${operationAlias(operation)}, ${args.join(', ')})`;
}

/** With what the client adds to the answer. */
const completed = (operation: OperationModel, expression: string): string =>
  conveniencesOf(operation) ? `withOutputText(${expression})` : expression;

/** Operations are imported under another name: a method's argument may well be called as an operation. */
export const operationAlias = ({ id }: OperationModel): string => `${id}Operation`;

const firstParams = (operation: OperationModel): string =>
  paramsName(pathOf(operation), operation.client?.methods[0] ?? '');

const pathOf = ({ client }: OperationModel): string[] => client?.resource.split('.') ?? [];

export function positionalOf({ pathParameters }: OperationModel): string | undefined {
  const last = pathParameters.at(-1);
  return last && declaredName(argumentName(last.name), 'The path parameter');
}

export function signature(
  operation: OperationModel,
  params: string,
  returnType: string,
  scope: Scope,
  options = 'RequestOptions',
): Signature {
  const positional = positionalOf(operation);
  const optional = paramsAreOptional(operation);
  const hasParams = paramsNames(operation).length > 0;
  return {
    parameters: [
      ...(positional ? [{ name: positional, type: 'string' }] : []),
      ...(hasParams
        ? [{ name: 'params', type: `${scope.ownName(params)}${optional ? ' | null' : ''}`, hasQuestionToken: optional }]
        : []),
      { name: 'options', type: options, hasQuestionToken: true },
    ],
    returnType,
  };
}

/** `stream: true` asks for events, false or nothing for the whole; a boolean that is not known yet for either. */
function streamOverloads(operation: OperationModel, method: string, plain: string, scope: Scope): Signature[] {
  const name = paramsName(pathOf(operation), method);
  const answer = plain.replace(/^APIPromise<(.*)>$/, '$1');
  const stream = streamType(operation, scope);
  const streaming = signature(operation, `${name}Streaming`, `APIPromise<${stream}>`, scope);
  return [
    signature(operation, `${name}NonStreaming`, plain, scope),
    { ...streaming, parameters: streaming.parameters.map(required) },
    signature(operation, `${name}Base`, `APIPromise<${stream} | ${answer}>`, scope),
  ];
}

const required = (parameter: ParameterText): ParameterText =>
  parameter.name === 'params' ? { name: 'params', type: parameter.type.replace(' | null', '') } : parameter;

const streamType = ({ stream }: OperationModel, scope: Scope): string =>
  `Stream<${typeText(stream?.event ?? {}, scope.nameOf)}>`;

function calleeOf(operation: OperationModel): string {
  if (operation.pagination) return 'list';
  return operation.body?.mediaType === 'multipart/form-data' ? 'formCall' : 'call';
}

export function returnTypeOf(
  resource: ResourceModel,
  { answer, client, pagination }: OperationModel,
  scope: Scope,
): string {
  // A resource may have a type of the same name.
  if (answer.kind === 'binary') return 'APIPromise<globalThis.Response>';
  if (answer.kind === 'none') return 'APIPromise<void>';
  const name = client?.returns ?? '';
  if (pagination) return `PagePromise<${scope.ownName(name)}, ${typeText(pagination.item, scope.nameOf)}>`;
  // One schema may be returned under several names; the official client has one for each method.
  const isOwn = resource.types.some((type) => type.name === name);
  return `APIPromise<${isOwn ? scope.ownName(name) : typeText(answer.schema, scope.nameOf)}>`;
}
