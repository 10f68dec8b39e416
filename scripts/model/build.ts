import type {
  Link,
  MediaType,
  OpenApiDocument,
  Parameter,
  Response,
  Schema,
  XClient,
} from '../../src/openapi/document.ts';
import { isEnvelope } from '../../src/schema/event-envelope.ts';
import { operationsOf, resolve, type ResolvedOperation } from '../../src/openapi/operations.ts';
import type {
  AnswerModel,
  ApiModel,
  BodyModel,
  LinkModel,
  OperationModel,
  PaginationModel,
  ParameterModel,
  StreamModel,
} from './model.ts';
import { segmentsOf } from '../../src/openapi/json-pointer.ts';
import { componentName, propertiesOf, unionOf } from '../../src/schema/walk.ts';
import { buildNarrowings } from './narrowing.ts';
import { buildResources } from './resources.ts';

export function buildModel(document: OpenApiDocument): ApiModel {
  const operations = operationsOf(document).map((operation) => buildOperation(document, operation));
  const { schemas } = document.components;
  const groups = Object.fromEntries(document.tags.map(({ name, description }) => [name, description]));
  return { document, operations, schemas, groups, resources: buildResources(operations, schemas) };
}

function buildOperation(document: OpenApiDocument, resolved: ResolvedOperation): OperationModel {
  const { method, path, operation, parameters } = resolved;
  const success = successOf(document, resolved);
  const body = buildBody(operation.requestBody);
  const stream = buildStream(document, success.content?.['text/event-stream']);
  const answer = buildAnswer(success);
  const client = operation['x-client'];
  const pagination = buildPagination(document, operation['x-pagination'] ?? onePage(client), answer);
  const polling = operation['x-polling'];
  const sunset = operation['x-sunset'];
  return {
    id: operation.operationId,
    method: method.toUpperCase() as OperationModel['method'],
    path,
    group: operation.tags[0] ?? '',
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated ?? false,
    ...(sunset !== undefined && { sunset }),
    admin: operation.security.some((scheme) => 'AdminApiKeyAuth' in scheme),
    pathParameters: parameters.filter((parameter) => parameter.in === 'path').map(buildParameter),
    query: parameters.filter((parameter) => parameter.in === 'query').map(buildParameter),
    constantHeaders: constantHeaders(parameters),
    ...(body && { body }),
    answer,
    ...(stream && { stream }),
    ...(pagination && { pagination }),
    ...(polling && { polling }),
    narrowings: buildNarrowings(document, client, body?.schema, answer.kind === 'json' ? answer.schema : undefined),
    links: Object.values(success.links ?? {}).map((link) => buildLink(resolve<Link>(document, link))),
    ...(client && { client }),
  };
}

function successOf(document: OpenApiDocument, { operation }: ResolvedOperation): Response {
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
  if (!status) throw new Error(`${operation.operationId} declares no 2xx response.`);
  return resolve<Response>(document, operation.responses[status] as Response);
}

const buildParameter = (parameter: Parameter): ParameterModel => ({
  name: parameter.name,
  property: parameter.name.replace(/\[\]$/, ''),
  description: parameter.description,
  required: parameter.required ?? false,
  deprecated: parameter.deprecated ?? false,
  schema: parameter.schema,
});

/** The client itself sends headers that allow only one value. They are not parameters of its methods. */
const constantHeaders = (parameters: readonly Parameter[]): Record<string, string> =>
  Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === 'header' && typeof parameter.schema['const'] === 'string')
      .map((parameter) => [parameter.name, parameter.schema['const'] as string]),
  );

function buildBody(requestBody: ResolvedOperation['operation']['requestBody']): BodyModel | undefined {
  for (const mediaType of ['application/json', 'multipart/form-data'] as const) {
    const content = requestBody?.content[mediaType];
    if (content) return { mediaType, required: requestBody?.required ?? false, schema: content.schema };
  }
  return undefined;
}

function buildAnswer({ content = {} }: Response): AnswerModel {
  const json = content['application/json'];
  if (json) return { kind: 'json', schema: json.schema };
  return { kind: Object.keys(content).length > 0 ? 'binary' : 'none' };
}

function buildStream(document: OpenApiDocument, content: MediaType | undefined): StreamModel | undefined {
  const stream = content?.['x-event-stream'];
  if (!stream) return undefined;
  const event = content.schema['contentSchema'] as Schema;
  return { ...stream, event: withoutErrors(document, event), envelope: isEnvelope(document, event) };
}

/**
 * Removes the error from the union of chunk and error, because the client throws errors. Rare chunks without a name in
 * the official client get the type of the named chunk, as they do there.
 */
function withoutErrors(document: OpenApiDocument, event: Schema): Schema {
  const chunks = unionOf(resolve<Schema>(document, event)).filter(
    (member) => componentName(member) !== 'ErrorResponse',
  );
  const named = chunks.filter((member) => 'x-client' in resolve<Schema>(document, member));
  return soleOf(chunks) ?? soleOf(named) ?? event;
}

const soleOf = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

const buildLink = ({ operationId, parameters = {} }: Link): LinkModel => ({
  operationId,
  parameters: Object.fromEntries(Object.entries(parameters).map(([name, source]) => [name, String(source)])),
});

/** A type named `…Page` without a cursor is a list of one page. */
const onePage = (client: XClient | undefined): PaginationModel['rule'] | undefined =>
  client?.returns.endsWith('Page') ? { items: '/data' } : undefined;

function buildPagination(
  document: OpenApiDocument,
  rule: PaginationModel['rule'] | undefined,
  answer: AnswerModel,
): PaginationModel | undefined {
  if (!rule || answer.kind !== 'json') return undefined;
  const items = segmentsOf(rule.items).reduce(
    (schema, name) => propertiesOf(document, schema)[name] ?? {},
    answer.schema,
  );
  return { rule, item: (resolve<Schema>(document, items)['items'] ?? {}) as Schema };
}
