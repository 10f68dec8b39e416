import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { routeOf } from '../fixtures/faulty-server/http/route.ts';
import type { Seen } from './journey.ts';

interface Media {
  readonly schema: AnySchema & { readonly contentSchema?: AnySchema };
}

interface ResponseObject {
  readonly $ref?: string;
  readonly content: Readonly<Record<string, Media>>;
}

interface OperationObject {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

const document = JSON.parse(readFileSync(fromRoot('generated/openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly responses: Readonly<Record<string, ResponseObject>> };
};

const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** The contract rules that one response violates. An unknown route must respond with 404. */
export function breachesOf(seen: Seen): readonly string[] {
  const [method = '', path = ''] = seen.request.split(' ');
  const operationId = routeOf(method, path)?.operation.operationId;
  const responses = operationId
    ? responsesOf(operationId)
    : { 404: { $ref: '#/components/responses/NotFound', content: {} } };
  const response = resolved(responses[String(seen.status) as keyof typeof responses]);
  if (!response) return [`status ${seen.status}`];
  const media = response.content[seen.type?.split(';')[0] ?? ''];
  return [
    ...(seen.requestId ? [] : ['x-request-id']),
    ...(media ? contentBreaches(media, seen.body) : ['content type']),
  ];
}

function responsesOf(operationId: string): Readonly<Record<string, ResponseObject>> {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  return operations.find((operation) => operation.operationId === operationId)?.responses ?? {};
}

const resolved = (response: ResponseObject | undefined): ResponseObject | undefined =>
  response?.$ref ? document.components.responses[response.$ref.split('/').at(-1) ?? ''] : response;

function contentBreaches({ schema }: Media, body: string): readonly string[] {
  if (schema.contentSchema) return streamBreaches(schema.contentSchema, body);
  return 'format' in schema ? [] : jsonBreaches(schema, body);
}

function jsonBreaches(schema: AnySchema, text: string): readonly string[] {
  try {
    const validate = validatorOf(schema);
    if (validate(JSON.parse(text))) return [];
    return (validate.errors ?? []).slice(-1).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  } catch {
    return ['not JSON'];
  }
}

const compiled = new Map<AnySchema, ValidateFunction>();

function validatorOf(schema: AnySchema): ValidateFunction {
  const validate = compiled.get(schema) ?? ajv.compile({ ...(schema as object), components: document.components });
  compiled.set(schema, validate);
  return validate;
}

function streamBreaches(schema: AnySchema, body: string): readonly string[] {
  const events = body.split('\n\n');
  if (events.at(-1) !== '' || events.at(-2) !== 'data: [DONE]') return ['end of stream'];
  return events.slice(0, -2).flatMap((event) => jsonBreaches(schema, event.slice('data: '.length)));
}
