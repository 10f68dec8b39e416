import type { ApiModel, OperationModel, ResourceModel } from '../../model/model.ts';
import { argumentName, paramsName, pollName } from '../code/names.ts';
import { declaredName, literal, memberName } from '../code/escape.ts';
import type { Scope } from '../code/scope.ts';
import type { ClientMethod } from './client-method.ts';
import { calleeOf } from './calls.ts';
import { conveniencesOf } from '../code/conveniences.ts';
import { docOf } from './doc.ts';
import { followedBy, type Followed } from '../code/followed.ts';
import { answerTypeOf, positionalOf, signature } from './signatures.ts';

/**
 * Methods that wait for a long-running job. `x-polling` states how to poll a job. A link to the polled operation
 * identifies the operations that start such jobs, and the source of the path parameters.
 */
export const pollMethodsOf = (model: ApiModel, resource: ResourceModel, scope: Scope): ClientMethod[] => [
  ...resource.operations
    .filter(({ polling }) => polling)
    .flatMap((operation) => [pollMethod(resource, operation, scope), ...waitMethods(resource, operation, scope)]),
  ...resource.operations.flatMap((operation) => {
    const followed = followedBy(model, operation);
    return followed ? followMethods(resource, operation, followed, scope) : [];
  }),
];

const throwsTooLong = '@throws {PollTimeoutError} after `maxWaitMs`, with the last response.';

const optionsOf = (scope: Scope) => ({ name: 'options', type: scope.core('PollOptions'), hasQuestionToken: true });

/** Adds the client's own fields to the response. */
const settled = (operation: OperationModel, answer: string, callee: string, args: string, scope: Scope): string =>
  conveniencesOf(operation)
    ? `${scope.run(callee)}<${answer}>(${args}).then(${scope.run('addOutputText')})`
    : `${scope.run(callee)}(${args})`;

const stepOf = (operation: OperationModel, scope: Scope): string =>
  `{ send: ${scope.run(calleeOf(operation))}, operation: ${scope.operation(operation)} }`;

/**
 * The parent's id is in the params, as for `retrieve`; or it comes first, as the official client has it for vector
 * stores.
 */
function pollMethod(resource: ResourceModel, operation: OperationModel, scope: Scope): ClientMethod {
  const answer = answerTypeOf(resource, operation, scope);
  const returnType = `Promise<${answer}>`;
  const options = optionsOf(scope);
  const own = { name: positionalOf(operation) ?? '', type: 'string' };
  const [parent] = operation.pathParameters.slice(0, -1);
  const docs = [docOf(operation, `Polls until the status is ${finalOf(operation)}.`, throwsTooLong)];
  const common = { name: 'poll', leadingTrivia: '\n', returnType };
  const call = (id: string, params: string): string => {
    const args = `this._client, ${scope.operation(operation)}, ${id}, ${params}, options`;
    return `return ${settled(operation, answer, 'poll', args, scope)};`;
  };
  const sends = [operation];
  if (!parent) {
    return {
      sends,
      structure: { ...common, docs, parameters: [own, options], statements: call(own.name, 'undefined') },
    };
  }
  const property = memberName(parent.name);
  const params = `{ ${property}: string }`;
  const first = { name: declaredName(argumentName(parent.name), 'The path parameter'), type: 'string' };
  const overloads = [
    { docs, parameters: [own, { name: 'params', type: params }, options], returnType },
    {
      docs: [docOf(operation, `Same as the other overload, with the id of the parent first.`)],
      parameters: [first, own, options],
      returnType,
    },
  ];
  const either = [{ name: 'first', type: 'string' }, { name: 'second', type: `string | ${params}` }, options];
  const statements = [
    `const [id, params] = typeof second === 'string' ? [second, { ${property}: first }] : [first, second];`,
    call('id', 'params'),
  ];
  return { sends, structure: { ...common, overloads, parameters: either, statements } };
}

const finalOf = ({ polling }: OperationModel): string =>
  (polling?.terminal ?? [])
    .map((status) => `\`${status.replaceAll('`', "'")}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

/** The official client's own method for polling, if it has another name, parameters and defaults. */
function waitMethods(resource: ResourceModel, operation: OperationModel, scope: Scope): ClientMethod[] {
  if (resource.path.join('.') !== 'files') return [];
  const lead =
    'Same as `poll`, with the parameters of the official client: polls every `pollInterval` milliseconds, for `maxWait` at most.';
  return [
    {
      sends: [operation],
      structure: {
        name: 'waitForProcessing',
        leadingTrivia: '\n',
        docs: [docOf(operation, lead, '@throws {PollTimeoutError} after `maxWait`, with the last response.')],
        parameters: [
          { name: 'id', type: 'string' },
          {
            name: '{ pollInterval = 5_000, maxWait = 1_800_000 }',
            type: '{ pollInterval?: number; maxWait?: number }',
            initializer: '{}',
          },
        ],
        returnType: `Promise<${answerTypeOf(resource, operation, scope)}>`,
        statements: 'return this.poll(id, { pollIntervalMs: pollInterval, maxWaitMs: maxWait });',
      },
    },
  ];
}

const followMethods = (
  resource: ResourceModel,
  operation: OperationModel,
  { retrieve, sources }: Followed,
  scope: Scope,
): ClientMethod[] =>
  (operation.client?.methods ?? []).map((method) => {
    const params = paramsName(resource.path, operation.stream ? pollName(method) : method);
    const answer = answerTypeOf(resource, operation, scope);
    const { parameters, returnType } = signature(operation, params, `Promise<${answer}>`, scope, 'PollOptions');
    const args = [stepOf(operation, scope), scope.operation(retrieve), literal(sources)];
    const given = [positionalOf(operation) ?? 'undefined', 'params', 'options'];
    const lead = `Same as \`${method}\`, then waits until the status is ${finalOf(retrieve)}.`;
    return {
      sends: [operation, retrieve],
      structure: {
        name: pollName(method),
        leadingTrivia: '\n',
        docs: [docOf(operation, lead, throwsTooLong)],
        parameters: parameters.map((parameter) => ({ ...parameter })),
        returnType,
        statements: `return ${settled(retrieve, answer, 'callAndPoll', ['this._client', ...args, ...given].join(', '), scope)};`,
      },
    };
  });
