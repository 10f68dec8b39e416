import type { OperationModel, ResourceModel } from '../../model/model.ts';
import { declaredName, literal, memberName } from '../code/escape.ts';
import { argumentName, paramsName } from '../code/names.ts';
import type { Scope } from '../code/scope.ts';
import { typeText } from '../code/declare.ts';
import { paramsAreOptional, paramsNames } from '../code/params-names.ts';

/** A parameter of a method or function. */
export interface ParameterText {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken?: boolean;
}

export interface Signature {
  readonly parameters: readonly ParameterText[];
  readonly returnType: string;
  /** The difference of an overload that has no full documentation. It continues the summary. */
  readonly difference?: string;
}

export const toStructure = ({ parameters, returnType }: Signature) => ({
  parameters: parameters.map((parameter) => ({ ...parameter })),
  returnType,
});

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
        ? [
            {
              name: 'params',
              type: `${scope.typeOf(pathOf(operation), params)}${optional ? ' | null' : ''}`,
              hasQuestionToken: optional,
            },
          ]
        : []),
      { name: 'options', type: scope.core(options), hasQuestionToken: true },
    ],
    returnType,
  };
}

/** `stream: true` selects events; false or nothing selects the whole response; a boolean variable allows both. */
export function streamOverloads(operation: OperationModel, method: string, answer: string, scope: Scope): Signature[] {
  const name = paramsName(pathOf(operation), method);
  const stream = streamType(operation, scope);
  const streaming = signature(operation, `${name}Streaming`, promiseOf(stream, scope), scope);
  return [
    signature(operation, `${name}NonStreaming`, promiseOf(answer, scope), scope),
    {
      ...streaming,
      parameters: streaming.parameters.map(required),
      difference: ', as events. The {@link Stream} can be iterated once.',
    },
    {
      ...signature(operation, `${name}Base`, promiseOf(`${stream} | ${answer}`, scope), scope),
      difference: ', as a whole or as events, if `stream` is known only at runtime.',
    },
  ];
}

const required = (parameter: ParameterText): ParameterText =>
  parameter.name === 'params' ? { name: 'params', type: parameter.type.replace(' | null', '') } : parameter;

/** A response that is narrower for a value of a field. */
export interface NarrowedAnswer {
  readonly parameter: string;
  readonly value: string;
  readonly answer: string;
}

/** The narrower responses, except that of the default. */
export const narrowedAnswers = (operation: OperationModel, scope: Scope): NarrowedAnswer[] =>
  operation.narrowings
    .filter(({ suffix }) => suffix !== '')
    .map(({ parameter, value, suffix }) => ({
      parameter,
      value,
      answer: scope.typeOf(pathOf(operation), `${operation.client?.returns}${suffix}`),
    }));

/** The overload for one value of a narrowing field. */
export const narrowedOverload = (
  own: Signature,
  { parameter, value, answer }: NarrowedAnswer,
  scope: Scope,
): Signature => ({
  parameters: own.parameters.map((each) =>
    each.name === 'params' ? { ...each, type: `${each.type} & { ${memberName(parameter)}: ${literal(value)} }` } : each,
  ),
  returnType: promiseOf(answer, scope),
  difference: `, if \`${parameter}\` is \`${value}\`.`,
});

export const streamType = ({ stream }: OperationModel, scope: Scope): string =>
  `${scope.core('Stream')}<${typeText(stream?.event ?? {}, scope.publicNames)}>`;

export const promiseOf = (answer: string, scope: Scope): string => `${scope.core('APIPromise')}<${answer}>`;

export const returnTypeOf = (resource: ResourceModel, operation: OperationModel, scope: Scope): string =>
  operation.pagination
    ? `${scope.core('PagePromise')}<${scope.typeOf(pathOf(operation), operation.client?.returns ?? '')}, ${typeText(operation.pagination.item, scope.publicNames)}>`
    : promiseOf(answerTypeOf(resource, operation, scope), scope);

/** The type that the promise of a method resolves to. */
export function answerTypeOf(resource: ResourceModel, { answer, client }: OperationModel, scope: Scope): string {
  // A resource may have a type with the same name.
  if (answer.kind === 'binary') return `globalThis.Response & ${scope.core('AsyncClosable')}`;
  if (answer.kind === 'none') return 'void';
  // One schema may be returned under several names; the official client has one per method.
  const name = client?.returns ?? '';
  const isOwn = resource.types.some((type) => type.name === name);
  return isOwn ? scope.typeOf(resource.path, name) : typeText(answer.schema, scope.publicNames);
}
