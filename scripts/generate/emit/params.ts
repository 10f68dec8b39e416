import { StructureKind, type StatementStructures } from 'ts-morph';
import type { ApiModel, OperationModel, ParameterModel, ResourceModel } from '../../model/model.ts';
import type { Schema } from '../../../src/openapi/document.ts';
import { componentName } from '../../../src/schema/walk.ts';
import { declaredName } from '../code/escape.ts';
import { paramsName, pollName } from '../code/names.ts';
import type { Scope } from '../code/scope.ts';
import { isPlainObject, typeText } from '../code/type-text.ts';
import { followedBy } from './followed.ts';
import { nestedNamespace } from './nested-types.ts';
import { fieldsOf, propertyOf } from './properties.ts';

/** The params object of a method: path parameters but the last, query parameters, and the fields of the body. */
export const paramsTypes = (model: ApiModel, resource: ResourceModel, scope: Scope): StatementStructures[] =>
  resource.operations.flatMap((operation) =>
    namesOf(operation).flatMap(({ method, name }) => {
      const doc = `Params of \`client.${resource.path.join('.')}.${method}\``;
      const nested = (more: readonly string[] = []): StatementStructures[] =>
        nestedNamespace(model, name, operation.body?.schema ?? inQuery(operation), scope, more);
      if (!operation.stream) return [declareParams(model, operation, name, scope, `${doc}.`), ...nested()];
      return [
        ...nested([`${name}NonStreaming`, `${name}Streaming`]),
        declareParams(model, operation, `${name}Base`, scope, `${doc}, where \`stream\` is not known before it runs.`),
        ...streamingParams(model, operation, name, doc),
        ...pollParams(model, operation, name, method, scope),
      ];
    }),
  );

/** The query as an object. */
const inQuery = ({ query }: OperationModel): Schema => ({
  properties: Object.fromEntries(query.map(({ property, schema }) => [property, schema])),
});

/** None when a method takes nothing but its positional argument. */
export const paramsNames = (operation: OperationModel): string[] =>
  namesOf(operation).flatMap(({ name }) =>
    operation.stream ? [name, `${name}Base`, `${name}NonStreaming`, `${name}Streaming`] : [name],
  );

/** Of methods that follow work which could also be told in events: events are not for them. */
export const pollParamsNames = (model: ApiModel, operation: OperationModel): string[] =>
  operation.stream && operation.client && followedBy(model, operation)
    ? operation.client.methods.map((method) => pollParamsName(operation, method))
    : [];

const pollParamsName = ({ client }: OperationModel, method: string): string =>
  paramsName((client?.resource ?? '').split('.'), pollName(method));

function namesOf(operation: OperationModel): { readonly method: string; readonly name: string }[] {
  const { client } = operation;
  if (!client || (ownProperties(operation).length === 0 && !operation.body)) return [];
  return client.methods.map((method) => ({ method, name: paramsName(client.resource.split('.'), method) }));
}

/** Whether a call without params could be right. */
export const paramsAreOptional = (operation: OperationModel): boolean =>
  ownProperties(operation).every(({ required }) => !required) && !operation.body?.required;

const ownProperties = ({ pathParameters, query }: OperationModel): readonly ParameterModel[] => [
  ...pathParameters.slice(0, -1),
  ...query,
];

/** What asks for events, what asks for the whole, and either of them. */
function streamingParams(model: ApiModel, operation: OperationModel, name: string, doc: string): StatementStructures[] {
  const off =
    operation.body && !operation.query.some((parameter) => parameter.name === 'stream') ? 'false | null' : 'false';
  const narrowed = (suffix: string, type: string, hasQuestionToken: boolean, docs: string[]): StatementStructures => {
    const common = { name: `${name}${suffix}`, isExported: true, leadingTrivia: '\n', docs };
    if (operation.body && !isPlainObject(operation.body.schema, model.schemas)) {
      const text = `${name}Base & { stream${hasQuestionToken ? '?' : ''}: ${type} }`;
      return { kind: StructureKind.TypeAlias, ...common, type: text };
    }
    return {
      kind: StructureKind.Interface,
      ...common,
      extends: [`${name}Base`],
      properties: [{ name: 'stream', type, hasQuestionToken, docs }],
    };
  };
  const either = { name, isExported: true, leadingTrivia: '\n', docs: [`${doc}.`] };
  return [
    narrowed('NonStreaming', off, true, [`${doc}, for the whole at once.`]),
    narrowed('Streaming', 'true', false, [`${doc}, for events.`]),
    { kind: StructureKind.TypeAlias, ...either, type: `${name}NonStreaming | ${name}Streaming` },
  ];
}

const pollParams = (
  model: ApiModel,
  operation: OperationModel,
  name: string,
  method: string,
  scope: Scope,
): StatementStructures[] =>
  pollParamsNames(model, operation)
    .filter((own) => own === pollParamsName(operation, method))
    .flatMap((own): StatementStructures[] => [
      {
        kind: StructureKind.TypeAlias,
        name: own,
        isExported: true,
        leadingTrivia: '\n',
        docs: [`Params of \`client.${operation.client?.resource}.${pollName(method)}\`.`],
        type: `${name}NonStreaming`,
      },
      ...nestedNamespace(model, own, operation.body?.schema ?? {}, scope),
    ]);

function declareParams(
  model: ApiModel,
  operation: OperationModel,
  name: string,
  scope: Scope,
  doc: string,
): StatementStructures {
  const common = { name: declaredName(name, 'The type name'), isExported: true, leadingTrivia: '\n', docs: [doc] };
  const properties = ownProperties(operation).map((parameter) => propertyOf(parameter, scope));
  const { body } = operation;
  if (!body) return { kind: StructureKind.Interface, ...common, properties };
  const fields = fieldsOf(model, body.schema, scope);
  if (fields) return { kind: StructureKind.Interface, ...common, properties: [...properties, ...fields] };
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
