import type { OperationModel, ResourceModel } from '../../model/model.ts';
import { paramsName } from '../code/names.ts';
import type { Scope } from '../code/scope.ts';
import { conveniencesOf } from './conveniences.ts';
import { paramsNames } from './params.ts';
import {
  answerOf,
  narrowedOverloads,
  operationAlias,
  pathOf,
  positionalOf,
  returnTypeOf,
  signature,
  streamOverloads,
  streamType,
  type ParameterText,
  type Signature,
} from './signatures.ts';

/** How an operation is called: as a method, or as a function that takes the client first. */
export interface CallText {
  /** Empty where the implementation's own signature is the only one. */
  readonly overloads: readonly Signature[];
  readonly implementation: Signature;
  /** What it returns, where an expression stands for the client. */
  expression(client: string): string;
}

/**
 * All that an operation answers in one method: as a whole, or by events. Settings of the request may stand in the place
 * of params that can be left out.
 */
export function methodCallOf(
  resource: ResourceModel,
  operation: OperationModel,
  method: string,
  scope: Scope,
): CallText {
  const text = allCallOf(resource, operation, method, scope);
  const { overloads, implementation } = text;
  const params = implementation.parameters.find(({ name }) => name === 'params');
  if (!params?.hasQuestionToken || operation.body) return text;
  const either = { ...params, type: params.type.replace(' | null', ' | RequestOptions | null') };
  const inParams = `...paramsAndOptions(${operationAlias(operation)}, params, options)`;
  return {
    // Params first: editors complete an object that is being written from the first overload that fits.
    overloads: [
      ...(overloads.length > 0 ? overloads : [implementation]),
      settingsAlone(overloads[0] ?? implementation),
    ],
    implementation: {
      ...implementation,
      parameters: implementation.parameters.map((parameter) => (parameter === params ? either : parameter)),
    },
    expression: (client) => text.expression(client).replace('params, options', inParams),
  };
}

const settingsAlone = ({ parameters, returnType }: Signature): Signature => ({
  parameters: parameters.filter(({ name }) => name !== 'params'),
  returnType,
  difference: ', without params.',
});

function allCallOf(resource: ResourceModel, operation: OperationModel, method: string, scope: Scope): CallText {
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
  const own = signature(operation, params, returnType, scope);
  const overloads = narrowedOverloads(operation, own, scope);
  return {
    overloads,
    implementation: overloads.length > 0 ? { ...own, returnType: unionOf(overloads) } : own,
    expression: (client) => completed(operation, expressionOf(calleeOf(operation), client, operation)),
  };
}

const unionOf = (overloads: readonly Signature[]): string =>
  `APIPromise<${overloads.map(({ returnType }) => answerOf(returnType)).join(' | ')}>`;

function expressionOf(callee: string, client: string, operation: OperationModel, params = 'params'): string {
  const hasParams = paramsNames(operation).length > 0;
  const args = [positionalOf(operation) ?? 'undefined', hasParams ? params : 'undefined', 'options'];
  return `${callee}(${client}, ${operationAlias(operation)}, ${args.join(', ')})`;
}

/** With what the client adds to the answer. */
const completed = (operation: OperationModel, expression: string): string =>
  conveniencesOf(operation) ? `withOutputText(${expression})` : expression;

const firstParams = (operation: OperationModel): string =>
  paramsName(pathOf(operation), operation.client?.methods[0] ?? '');

export function calleeOf(operation: OperationModel): string {
  if (operation.pagination) return 'list';
  return operation.body?.mediaType === 'multipart/form-data' ? 'formCall' : 'call';
}
