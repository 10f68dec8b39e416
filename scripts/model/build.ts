import type {
  MediaType,
  OpenApiDocument,
  Parameter,
  Response,
  Schema,
  XPagination,
} from '../../src/contract/openapi/document.ts';
import { operationsOf, resolve, type ResolvedOperation } from '../../src/contract/openapi/operations.ts';
import type {
  AnswerModel,
  ApiModel,
  BodyModel,
  OperationModel,
  PaginationModel,
  ParameterModel,
  StreamModel,
} from './model.ts';
import { segmentsOf } from '../../src/contract/openapi/pointer.ts';
import { propertiesOf } from '../../src/contract/openapi/schemas.ts';
import { buildResources } from './resources.ts';

export function buildModel(document: OpenApiDocument): ApiModel {
  const operations = operationsOf(document).map((operation) => buildOperation(document, operation));
  const { schemas } = document.components;
  return { operations, schemas, resources: buildResources(operations, schemas) };
}

function buildOperation(document: OpenApiDocument, resolved: ResolvedOperation): OperationModel {
  const { method, path, operation, parameters } = resolved;
  const success = successOf(document, resolved);
  const body = buildBody(operation.requestBody);
  const stream = buildStream(success.content?.['text/event-stream']);
  const answer = buildAnswer(success);
  const pagination = buildPagination(document, operation['x-pagination'], answer);
  const client = operation['x-client'];
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
    ...(client && { client }),
  };
}

function successOf(document: OpenApiDocument, { operation }: ResolvedOperation): Response {
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
  if (!status) throw new Error(`${operation.operationId} declares no success.`);
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

/** A header that can have but one value tells the caller nothing: the client sends it by itself. */
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

function buildStream(content: MediaType | undefined): StreamModel | undefined {
  if (!content?.['x-event-stream']) return undefined;
  return { ...content['x-event-stream'], event: content.schema['contentSchema'] as StreamModel['event'] };
}

function buildPagination(
  document: OpenApiDocument,
  rule: XPagination | undefined,
  answer: AnswerModel,
): PaginationModel | undefined {
  if (!rule || answer.kind !== 'json') return undefined;
  const items = segmentsOf(rule.items).reduce(
    (schema, name) => propertiesOf(document, schema)[name] ?? {},
    answer.schema,
  );
  return { rule, item: (resolve<Schema>(document, items)['items'] ?? {}) as Schema };
}
