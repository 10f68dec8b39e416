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
 * Methods that wait for the end of work that takes long. `x-polling` says how an operation is followed; a link to it says
 * which operations start such work, and where its path parameters come from.
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

const throwsTooLong = '@throws {PollTimeoutError} after `maxWaitMs`, with what was read last.';

const optionsOf = (scope: Scope) => ({ name: 'options', type: scope.core('PollOptions'), hasQuestionToken: true });

/** With what the client adds to the answer. */
const settled = (operation: OperationModel, answer: string, callee: string, args: string, scope: Scope): string =>
  conveniencesOf(operation)
    ? `${scope.run(callee)}<${answer}>(${args}).then(${scope.run('addOutputText')})`
    : `${scope.run(callee)}(${args})`;

const stepOf = (operation: OperationModel, scope: Scope): string =>
  `{ send: ${scope.run(calleeOf(operation))}, operation: ${scope.operation(operation)} }`;

/** The parent's id comes in the params, as for `retrieve`; or first, as the official client has it for vector stores. */
function pollMethod(resource: ResourceModel, operation: OperationModel, scope: Scope): ClientMethod {
  const answer = answerTypeOf(resource, operation, scope);
  const returnType = `Promise<${answer}>`;
  const options = optionsOf(scope);
  const own = { name: positionalOf(operation) ?? '', type: 'string' };
  const [parent] = operation.pathParameters.slice(0, -1);
  const docs = [docOf(operation, `Reads it until its status is ${finalOf(operation)}.`, throwsTooLong)];
  const common = { name: 'poll', leadingTrivia: '\n', returnType };
  const call = (id: string, params: string): string => {
    const args = `this.client, ${scope.operation(operation)}, ${id}, ${params}, options`;
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
      docs: [docOf(operation, `As the other, with the id of the parent first.`)],
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

/** What the official client calls it, with its own names and defaults, where that is another name. */
function waitMethods(resource: ResourceModel, operation: OperationModel, scope: Scope): ClientMethod[] {
  if (resource.path.join('.') !== 'files') return [];
  const lead = '`poll` as the official client has it: looks every `pollInterval` milliseconds, for `maxWait` at most.';
  return [
    {
      sends: [operation],
      structure: {
        name: 'waitForProcessing',
        leadingTrivia: '\n',
        docs: [docOf(operation, lead, '@throws {PollTimeoutError} after `maxWait`, with what was read last.')],
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
    const lead = `As \`${method}\`, then waits until the status is ${finalOf(retrieve)}.`;
    return {
      sends: [operation, retrieve],
      structure: {
        name: pollName(method),
        leadingTrivia: '\n',
        docs: [docOf(operation, lead, throwsTooLong)],
        parameters: parameters.map((parameter) => ({ ...parameter })),
        returnType,
        statements: `return ${settled(retrieve, answer, 'callAndPoll', ['this.client', ...args, ...given].join(', '), scope)};`,
      },
    };
  });
