import { StructureKind, type OptionalKind, type PropertySignatureStructure, type StatementStructures } from 'ts-morph';
import type { ApiModel, OperationModel, ParameterModel, ResourceModel } from '../../model/model.ts';
import { componentName } from '../../../src/contract/openapi/schemas.ts';
import { declaredName, escapeJsDoc, memberName } from '../escape.ts';
import { paramsName } from '../names.ts';
import type { Scope } from '../scope.ts';
import { isPlainObject, typeText } from '../type-text.ts';

/** The params object of a method: path parameters but the last, query parameters, and the fields of the body. */
export const paramsTypes = (model: ApiModel, resource: ResourceModel, scope: Scope): StatementStructures[] =>
  resource.operations.flatMap((operation) =>
    baseNames(operation).flatMap((name) =>
      operation.stream
        ? [declareParams(model, operation, `${name}Base`, scope), ...streamingParams(model, operation, name)]
        : [declareParams(model, operation, name, scope)],
    ),
  );

/** None when a method takes nothing but its positional argument. */
export const paramsNames = (operation: OperationModel): string[] =>
  baseNames(operation).flatMap((name) =>
    operation.stream ? [name, `${name}Base`, `${name}NonStreaming`, `${name}Streaming`] : [name],
  );

function baseNames(operation: OperationModel): string[] {
  const { client } = operation;
  if (!client || (ownProperties(operation).length === 0 && !operation.body)) return [];
  return client.methods.map((method) => paramsName(client.resource.split('.'), method));
}

/** Whether a call without params could be right. */
export const paramsAreOptional = (operation: OperationModel): boolean =>
  ownProperties(operation).every(({ required }) => !required) && !operation.body?.required;

const ownProperties = ({ pathParameters, query }: OperationModel): readonly ParameterModel[] => [
  ...pathParameters.slice(0, -1),
  ...query,
];

/** What asks for events, what asks for the whole, and either of them. */
function streamingParams(model: ApiModel, operation: OperationModel, name: string): StatementStructures[] {
  const off =
    operation.body && !operation.query.some((parameter) => parameter.name === 'stream') ? 'false | null' : 'false';
  const narrowed = (suffix: string, type: string, hasQuestionToken: boolean): StatementStructures => {
    const common = { name: `${name}${suffix}`, isExported: true, leadingTrivia: '\n' };
    if (operation.body && !isPlainObject(operation.body.schema, model.schemas)) {
      const text = `${name}Base & { stream${hasQuestionToken ? '?' : ''}: ${type} }`;
      return { kind: StructureKind.TypeAlias, ...common, type: text };
    }
    return {
      kind: StructureKind.Interface,
      ...common,
      extends: [`${name}Base`],
      properties: [{ name: 'stream', type, hasQuestionToken }],
    };
  };
  const either = { name, isExported: true, leadingTrivia: '\n', type: `${name}NonStreaming | ${name}Streaming` };
  return [
    narrowed('NonStreaming', off, true),
    narrowed('Streaming', 'true', false),
    { kind: StructureKind.TypeAlias, ...either },
  ];
}

function declareParams(model: ApiModel, operation: OperationModel, name: string, scope: Scope): StatementStructures {
  const common = { name: declaredName(name, 'The type name'), isExported: true, leadingTrivia: '\n' };
  const properties = ownProperties(operation).map((parameter) => propertyOf(parameter, scope));
  const { body } = operation;
  if (!body) return { kind: StructureKind.Interface, ...common, properties };
  const component = componentName(body.schema);
  if (component && isPlainObject(body.schema, model.schemas)) {
    return { kind: StructureKind.Interface, ...common, extends: [scope.schemaOf(component)], properties };
  }
  const bodyText = component ? scope.schemaOf(component) : typeText(body.schema, scope.nameOf);
  const ownText = properties.map(
    (property) => `${property.name}${property.hasQuestionToken ? '?' : ''}: ${property.type as string}`,
  );
  const type = ownText.length > 0 ? `${bodyText} & { ${ownText.join('; ')} }` : bodyText;
  return { kind: StructureKind.TypeAlias, ...common, type };
}

const propertyOf = (parameter: ParameterModel, scope: Scope): OptionalKind<PropertySignatureStructure> => ({
  name: memberName(parameter.property),
  type: typeText(parameter.schema, scope.nameOf),
  hasQuestionToken: !parameter.required,
  docs: [escapeJsDoc(`${parameter.description}${parameter.deprecated ? '\n@deprecated' : ''}`)],
});
