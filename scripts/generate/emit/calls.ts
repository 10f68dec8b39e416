import type { OperationModel, ResourceModel } from '../../model/model.ts';
import { paramsName } from '../code/names.ts';
import type { Scope } from '../code/scope.ts';
import { conveniencesOf } from '../code/conveniences.ts';
import { paramsNames } from '../code/params-names.ts';
import {
  answerTypeOf,
  narrowedAnswers,
  narrowedOverload,
  pathOf,
  positionalOf,
  promiseOf,
  returnTypeOf,
  signature,
  streamOverloads,
  streamType,
  type ParameterText,
  type Signature,
} from './signatures.ts';

/** How an operation is called: as a method, or as a function that takes the client first. */
export interface CallText {
  /** Overloads. Empty if the implementation's own signature is the only one. */
  readonly overloads: readonly Signature[];
  readonly implementation: Signature;
  /** The returned expression, given the expressions for the client and the arguments. */
  expression(client: string, given?: string): string;
}

/**
 * The single method of an operation, with the whole response or with events. If params are optional, request options
 * may take their place.
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
  const either = { ...params, type: params.type.replace(' | null', ` | ${scope.core('RequestOptions')} | null`) };
  return {
    // Params first: editors complete an unfinished object from the first matching overload.
    overloads: [
      ...(overloads.length > 0 ? overloads : [implementation]),
      settingsAlone(overloads[0] ?? implementation, params.type.replace(' | null', ''), scope),
    ],
    implementation: {
      ...implementation,
      parameters: implementation.parameters.map((parameter) => (parameter === params ? either : parameter)),
    },
    expression: (client) =>
      text.expression(client, `...${scope.run('paramsAndOptions')}(${scope.operation(operation)}, params, options)`),
  };
}

const settingsAlone = ({ parameters, returnType }: Signature, params: string, scope: Scope): Signature => ({
  parameters: parameters
    .filter(({ name }) => name !== 'params')
    .map((parameter) =>
      parameter.name === 'options' ? { ...parameter, type: `${scope.core('OptionsAlone')}<${params}>` } : parameter,
    ),
  returnType,
  difference: ', without params.',
});

function allCallOf(resource: ResourceModel, operation: OperationModel, method: string, scope: Scope): CallText {
  if (!operation.stream) return plainCall(resource, operation, paramsName(pathOf(operation), method), scope);
  const overloads = streamOverloads(operation, method, answerTypeOf(resource, operation, scope), scope);
  return {
    overloads,
    implementation: overloads.at(-1) as Signature,
    expression: (client, given) =>
      completed(operation, streamCallOf('streamCall', client, operation, scope, given), scope),
  };
}

/** The call that returns the whole response. */
export const wholeCallOf = (resource: ResourceModel, operation: OperationModel, scope: Scope): CallText =>
  plainCall(resource, operation, `${firstParams(operation)}${operation.stream ? 'NonStreaming' : ''}`, scope);

/** The call that returns events. */
export function eventsCallOf(operation: OperationModel, scope: Scope): CallText {
  const answer = promiseOf(streamType(operation, scope), scope);
  const { parameters, returnType } = signature(operation, `${firstParams(operation)}Base`, answer, scope);
  const withoutStream = (parameter: ParameterText): ParameterText =>
    parameter.name === 'params' ? { ...parameter, type: `Omit<${parameter.type}, 'stream'>` } : parameter;
  return {
    overloads: [],
    implementation: { parameters: parameters.map(withoutStream), returnType },
    expression: (client) =>
      streamCallOf('eventsCall', client, operation, scope, '{ ...params, stream: true }, options'),
  };
}

function plainCall(resource: ResourceModel, operation: OperationModel, params: string, scope: Scope): CallText {
  const own = signature(operation, params, returnTypeOf(resource, operation, scope), scope);
  const narrowed = narrowedAnswers(operation, scope);
  const call: CallText = {
    overloads: [],
    implementation: own,
    expression: (client, given) =>
      completed(
        operation,
        expressionOf(calleeOf(operation), [client, scope.operation(operation)], operation, scope, given),
        scope,
      ),
  };
  if (narrowed.length === 0) return call;
  // The last one is for the default, and for values that are known only at runtime. The official client types them like
  // this.
  const answers = [...narrowed.map(({ answer }) => answer), answerTypeOf(resource, operation, scope)];
  return {
    ...call,
    overloads: [...narrowed.map((each) => narrowedOverload(own, each, scope)), own],
    implementation: { ...own, returnType: promiseOf(answers.join(' | '), scope) },
  };
}

const streamCallOf = (
  callee: string,
  client: string,
  operation: OperationModel,
  scope: Scope,
  given?: string,
): string =>
  expressionOf(callee, [client, scope.operation(operation), scope.events(operation)], operation, scope, given);

function expressionOf(
  callee: string,
  target: readonly string[],
  operation: OperationModel,
  scope: Scope,
  given = `${paramsNames(operation).length > 0 ? 'params' : 'undefined'}, options`,
): string {
  const args = [...target, positionalOf(operation) ?? 'undefined', given];
  return `${scope.run(callee)}(${args.join(', ')})`;
}

/** Adds the client's own fields to the response. */
const completed = (operation: OperationModel, expression: string, scope: Scope): string =>
  conveniencesOf(operation) ? `${scope.run('withOutputText')}(${expression})` : expression;

const firstParams = (operation: OperationModel): string =>
  paramsName(pathOf(operation), operation.client?.methods[0] ?? '');

const callees = { json: 'call', binary: 'bytesCall', none: 'emptyCall' } as const;

export function calleeOf(operation: OperationModel): string {
  if (operation.pagination) return 'list';
  if (operation.client?.resource === 'embeddings') return 'embeddingCall';
  if (operation.body?.mediaType === 'multipart/form-data') return 'formCall';
  return callees[operation.answer.kind];
}
