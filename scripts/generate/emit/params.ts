import type { Schema } from '../../../src/openapi/document.ts';
import { componentName, propertiesOf } from '../../../src/schema/walk.ts';
import type { ApiModel, OperationModel, ResourceModel } from '../../model/model.ts';
import { alias, commentText, declaration, descriptionOf, fieldDoc } from '../code/declare.ts';
import { declaredName } from '../code/escape.ts';
import { pollName } from '../code/names.ts';
import { objectOf, writtenOut } from '../code/object-shape.ts';
import type { Scope } from '../code/scope.ts';
import { nestedNamespace } from './nested-types.ts';
import { bodyTypeOf, methodParams, ownProperties, pollParamsName, pollParamsNames } from '../code/params-names.ts';

/** The params type of a method: all path parameters except the last, query parameters, and the body fields. */
export const paramsTypes = (model: ApiModel, resource: ResourceModel, scope: Scope): string[] =>
  resource.operations.flatMap((operation) =>
    methodParams(operation).flatMap(({ method, name }) => {
      const doc = `Params of \`client.${resource.path.join('.')}.${method}\``;
      const nested = (more: readonly string[] = []): string[] =>
        nestedNamespace(model, name, operation.body?.schema ?? querySchema(operation), scope, more);
      if (!operation.stream) {
        const isComponent = isBody(operation, name, scope);
        return [declareParams(model, operation, name, scope, `${doc}.`), ...(isComponent ? [] : nested())];
      }
      return [
        ...nested([`${name}NonStreaming`, `${name}Streaming`]),
        declareParams(model, operation, `${name}Base`, scope, `${doc}, if \`stream\` is known only at runtime.`),
        ...streamingParams(model, operation, name, doc),
        ...pollParams(model, operation, name, method, scope),
      ];
    }),
  );

const querySchema = ({ query }: OperationModel): Schema => ({
  properties: Object.fromEntries(query.map(({ property, schema }) => [property, schema])),
});

function declareParams(model: ApiModel, operation: OperationModel, name: string, scope: Scope, doc: string): string {
  const declared = declaredName(name, 'The type name');
  const body = operation.body?.schema ?? {};
  const component = componentName(body) ?? '';
  const docs = [descriptionOf(model.schemas[component] ?? body), doc].filter(Boolean).join('\n\n');
  if (isBody(operation, declared, scope)) return scope.reexport(component, declared);
  if (bodyTypeOf(operation)) return alias(declared, scope.names.nameOf(component), doc);
  return declaration(declared, paramsSchema(model, operation), docs, scope.names);
}

/** Whether the params are a component, which `types.ts` declares with all its parts. */
const isBody = ({ body }: OperationModel, name: string, scope: Scope): boolean =>
  scope.publicType(componentName(body?.schema ?? {}) ?? '')?.name === name;

/** The params of an operation that has params outside the body. */
function paramsSchema(model: ApiModel, operation: OperationModel): Schema {
  const own = ownSchema(operation);
  const body = operation.body?.schema;
  if (!body) return own;
  const component = componentName(body);
  return component && objectOf(model.schemas[component] ?? {}, model.schemas)
    ? writtenOut(component, model.schemas, own)
    : { allOf: [body, own] };
}

const ownSchema = (operation: OperationModel): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    ownProperties(operation).map(({ property, schema, description, deprecated }) => [
      property,
      { ...schema, description, ...(deprecated && { deprecated }) },
    ]),
  ),
  required: ownProperties(operation)
    .filter(({ required }) => required)
    .map(({ property }) => property),
});

/** The streaming variant, the non-streaming one, and their union. */
function streamingParams(model: ApiModel, operation: OperationModel, name: string, doc: string): string[] {
  const isInQuery = operation.query.some((parameter) => parameter.property === 'stream');
  const off = operation.body && !isInQuery ? 'false | null' : 'false';
  const schema = paramsSchema(model, operation);
  const stream = propertiesOf(model.document, schema)['stream'] ?? {};
  const narrowed = (suffix: string, field: string, docs: string): string => {
    const fields = `{\n${commentText(fieldDoc(stream, model.schemas))}${field};\n}`;
    return objectOf(schema, model.schemas)
      ? `${commentText(docs)}export interface ${name}${suffix} extends ${name}Base ${fields}`
      : alias(`${name}${suffix}`, `${name}Base & ${fields}`, docs);
  };
  return [
    narrowed('NonStreaming', `stream?: ${off}`, `${doc}, for the whole response.`),
    narrowed('Streaming', 'stream: true', `${doc}, for events.`),
    alias(name, `${name}NonStreaming | ${name}Streaming`, `${doc}.`),
  ];
}

const pollParams = (model: ApiModel, operation: OperationModel, name: string, method: string, scope: Scope): string[] =>
  pollParamsNames(model, operation).flatMap((own) => {
    if (own !== pollParamsName(operation, method)) return [];
    const docs = `Params of \`client.${operation.client?.resource}.${pollName(method)}\`.`;
    return [
      alias(own, `${name}NonStreaming`, docs),
      ...nestedNamespace(model, own, operation.body?.schema ?? {}, scope),
    ];
  });
