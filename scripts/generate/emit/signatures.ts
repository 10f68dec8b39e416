import type { OperationModel, ResourceModel } from '../../model/model.ts';
import { declaredName, literal, memberName } from '../code/escape.ts';
import { argumentName, paramsName } from '../code/names.ts';
import type { Scope } from '../code/scope.ts';
import { typeText } from '../code/type-text.ts';
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
  /** Of an overload that is not described in full: what is different about it, to go on from the summary. */
  readonly difference?: string;
}

export const toStructure = ({ parameters, returnType }: Signature) => ({
  parameters: parameters.map((parameter) => ({ ...parameter })),
  returnType,
});

/** Operations are imported under another name: a method's argument may well be called as an operation. */
export const operationAlias = ({ id }: OperationModel): string => `${id}Operation`;

export const pathOf = ({ client }: OperationModel): string[] => client?.resource.split('.') ?? [];

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

/** What a promise of the client resolves to. */
export const answerOf = (returnType: string): string => returnType.replace(/^APIPromise<(.*)>$/, '$1');

/** `stream: true` asks for events, false or nothing for the whole; a boolean that is not known yet for either. */
export function streamOverloads(operation: OperationModel, method: string, plain: string, scope: Scope): Signature[] {
  const name = paramsName(pathOf(operation), method);
  const answer = answerOf(plain);
  const stream = streamType(operation, scope);
  const streaming = signature(operation, `${name}Streaming`, `APIPromise<${stream}>`, scope);
  return [
    signature(operation, `${name}NonStreaming`, plain, scope),
    {
      ...streaming,
      parameters: streaming.parameters.map(required),
      difference: ', as events. The {@link Stream} can be iterated once.',
    },
    {
      ...signature(operation, `${name}Base`, `APIPromise<${stream} | ${answer}>`, scope),
      difference: ', as a whole or as events, where `stream` is not known before it runs.',
    },
  ];
}

/**
 * An overload for each value of a field that tells more of the answer. The last is for the default, and for values that
 * are not known before it runs: the official client types them so.
 */
export function narrowedOverloads({ narrowings, client }: OperationModel, own: Signature, scope: Scope): Signature[] {
  const others = narrowings
    .filter(({ suffix }) => suffix !== '')
    .map(({ parameter, value, suffix }) => ({
      parameters: own.parameters.map((each) =>
        each.name === 'params'
          ? { ...each, type: `${each.type} & { ${memberName(parameter)}: ${literal(value)} }` }
          : each,
      ),
      returnType: `APIPromise<${scope.ownName(`${client?.returns}${suffix}`)}>`,
      difference: `, where \`${parameter}\` is \`${value}\`.`,
    }));
  return others.length > 0 ? [...others, own] : [];
}

const required = (parameter: ParameterText): ParameterText =>
  parameter.name === 'params' ? { name: 'params', type: parameter.type.replace(' | null', '') } : parameter;

export const streamType = ({ stream }: OperationModel, scope: Scope): string =>
  `Stream<${typeText(stream?.event ?? {}, scope.nameOf)}>`;

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
