import type { MethodDeclarationStructure, OptionalKind } from 'ts-morph';
import type { ApiModel, OperationModel, ResourceModel } from '../../model/model.ts';
import { argumentName, paramsName, pollName } from '../names.ts';
import { declaredName, literal, memberName } from '../escape.ts';
import type { Scope } from '../scope.ts';
import { docOf } from './doc.ts';
import { operationAlias, positionalOf, returnTypeOf, signature } from './signatures.ts';
import { uploadMethodOf } from './upload-methods.ts';

type Method = OptionalKind<MethodDeclarationStructure>;

/**
 * Methods that wait for the end of work that takes long. `x-polling` says how an operation is followed; a link to it says
 * which operations start such work, and where its path parameters come from.
 */
export const pollMethodsOf = (model: ApiModel, resource: ResourceModel, scope: Scope): Method[] => [
  ...resource.operations.filter(({ polling }) => polling).map((operation) => pollMethod(resource, operation, scope)),
  ...resource.operations.flatMap((operation) => {
    const followed = followedBy(model, operation);
    if (!followed) return [];
    return [
      ...followMethods(resource, operation, followed, scope),
      ...uploadMethodOf(model, resource, operation, scope),
    ];
  }),
];

export interface Followed {
  readonly retrieve: OperationModel;
  readonly sources: Readonly<Record<string, string>>;
}

/** The operation that reads what another one started; undefined where there is no waiting. */
export function followedBy(model: ApiModel, operation: OperationModel): Followed | undefined {
  // A form is no JSON that could be started and followed by one function.
  if (operation.method !== 'POST' || operation.body?.mediaType !== 'application/json') return undefined;
  for (const { operationId, parameters } of operation.links) {
    const retrieve = model.operations.find(({ id, polling }) => id === operationId && polling);
    if (retrieve) return { retrieve, sources: parameters };
  }
  return undefined;
}

/** The parent's id comes in the params, as for `retrieve`; or first, as the official client has it for vector stores. */
function pollMethod(resource: ResourceModel, operation: OperationModel, scope: Scope): Method {
  const returnType = returnTypeOf(resource, operation, scope).replace(/^APIPromise/, 'Promise');
  const own = positionalOf(operation) ?? '';
  const [parent] = operation.pathParameters.slice(0, -1);
  const doc = docOf(operation, 'Reads it until nothing is left to wait for.');
  const common = { name: 'poll', leadingTrivia: '\n', returnType };
  const options = { name: 'options', type: 'PollOptions', hasQuestionToken: true };
  const call = (id: string, params: string): string =>
    `return poll(this.client, ${operationAlias(operation)}, ${id}, ${params}, options);`;
  if (!parent)
    return {
      ...common,
      docs: [doc],
      parameters: [{ name: own, type: 'string' }, options],
      statements: call(own, 'undefined'),
    };
  const property = memberName(parent.name);
  const params = `{ ${property}: string }`;
  const parentName = declaredName(argumentName(parent.name), 'The path parameter');
  return {
    ...common,
    overloads: [
      {
        docs: [doc],
        parameters: [{ name: own, type: 'string' }, { name: 'params', type: params }, options],
        returnType,
      },
      {
        docs: [doc],
        parameters: [{ name: parentName, type: 'string' }, { name: own, type: 'string' }, options],
        returnType,
      },
    ],
    parameters: [{ name: 'first', type: 'string' }, { name: 'second', type: `string | ${params}` }, options],
    statements: [
      `const [id, params] = typeof second === 'string' ? [second, { ${property}: first }] : [first, second];`,
      call('id', 'params'),
    ],
  };
}

const followMethods = (
  resource: ResourceModel,
  operation: OperationModel,
  { retrieve, sources }: Followed,
  scope: Scope,
): Method[] =>
  (operation.client?.methods ?? []).map((method) => {
    const params = paramsName(resource.path, method) + (operation.stream ? 'NonStreaming' : '');
    const returnType = returnTypeOf(resource, operation, scope).replace(/^APIPromise/, 'Promise');
    const { parameters } = signature(operation, params, returnType, scope, 'PollOptions');
    const args = [operationAlias(operation), operationAlias(retrieve), literal(sources)];
    const given = [positionalOf(operation) ?? 'undefined', 'params', 'options'];
    return {
      name: pollName(method),
      leadingTrivia: '\n',
      docs: [docOf(operation, `As \`${method}\`, and waits until nothing is left to wait for.`)],
      parameters: parameters.map((parameter) => ({ ...parameter })),
      returnType,
      statements: `return callAndPoll(this.client, ${[...args, ...given].join(', ')});`,
    };
  });
