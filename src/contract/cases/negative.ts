import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { resolve, type ResolvedOperation } from '../openapi/operations.ts';
import { propertiesOf, requiredOf } from '../openapi/schemas.ts';
import type { Case, CaseKind, CaseRequest } from './case.ts';
import { encodeBody } from './encode.ts';
import { bodyExamples, requestOf, type BodyExample } from './template.ts';

/** Says whether a body breaks the schema of the media type that a pointer names. */
export type IsInvalid = (mediaTypePointer: string, body: unknown) => boolean;

/** What a server must refuse. A mutation that turns out to be valid makes no case. */
export function negativeCases(document: OpenApiDocument, resolved: ResolvedOperation, isInvalid: IsInvalid): Case[] {
  const [body] = bodyExamples(document, resolved);
  const request = requestOf(document, resolved, resolved.operation.requestBody?.required ? body : undefined);
  const make = caseMaker(resolved);
  return [
    make('missing-credentials', 'no-key', { ...request, credentials: 'none' }, [401]),
    ...missingParameters(resolved, request, make),
    ...wrongParameters(resolved, request, make),
    ...(body ? brokenBodies(document, resolved, body, isInvalid, make) : []),
  ];
}

type MakeCase = (kind: CaseKind, name: string, request: CaseRequest, statuses: readonly number[]) => Case;

const caseMaker =
  ({ operation, pointer }: ResolvedOperation): MakeCase =>
  (kind, name, request, statuses) => ({
    id: `${operation.operationId}/${kind}/${name}`,
    kind,
    operationId: operation.operationId,
    group: operation.tags[0] ?? '',
    request,
    expect: { kind: 'refusal', statuses },
    provenance: pointer,
  });

/** Servers answer a body or parameter that does not fit by either, and document which. */
const malformed = [400, 422];

function missingParameters({ parameters }: ResolvedOperation, request: CaseRequest, make: MakeCase): Case[] {
  return parameters
    .filter((parameter) => parameter.required && parameter.in !== 'path')
    .map(({ name }) => {
      const { [name]: _, ...headers } = request.headers;
      const query = request.query.filter(([key]) => key !== name && !key.startsWith(`${name}[`));
      return make('missing-required', name, { ...request, headers, query }, malformed);
    });
}

function wrongParameters({ parameters }: ResolvedOperation, request: CaseRequest, make: MakeCase): Case[] {
  const numeric = parameters.find(({ in: where, schema }) => where === 'query' && schema['type'] === 'integer');
  if (!numeric) return [];
  const query = [...request.query.filter(([key]) => key !== numeric.name), [numeric.name, 'many'] as const];
  return [make('wrong-type', numeric.name, { ...request, query }, malformed)];
}

function brokenBodies(
  document: OpenApiDocument,
  resolved: ResolvedOperation,
  example: BodyExample,
  isInvalid: IsInvalid,
  make: MakeCase,
): Case[] {
  const base = requestOf(document, resolved, example);
  const pointer = example.pointer.replace(/\/examples\/[^/]+$/, '');
  const withBody = (value: unknown): CaseRequest => ({
    ...base,
    body: encodeBody(document, example.mediaType, example.media, value).body,
  });
  const broken = (kind: CaseKind, name: string, value: unknown): Case[] =>
    isInvalid(pointer, value) ? [make(kind, name, withBody(value), malformed)] : [];
  const required = [...requiredOf(document, example.media.schema)];
  const isJson = example.mediaType === 'application/json';
  return [
    ...required.flatMap((name) => broken('missing-required', name, without(example.value, name))),
    ...(isJson ? wrongTypes(document, example, broken) : []),
    ...(isJson
      ? [make('malformed-json', 'cut-short', { ...base, body: base.body?.slice(0, -1) ?? '{' }, malformed)]
      : []),
  ];
}

function wrongTypes(
  document: OpenApiDocument,
  { media, value }: BodyExample,
  broken: (kind: CaseKind, name: string, value: unknown) => Case[],
): Case[] {
  const properties = propertiesOf(document, media.schema);
  const typed = Object.keys(value as object).filter((name) => properties[name] !== undefined);
  return typed.flatMap((name) => {
    const wrong = wrongValue(resolve<Schema>(document, properties[name] as Schema));
    return broken('wrong-type', name, { ...(value as object), [name]: wrong });
  });
}

/** A value of a type that hardly any field takes: an object for what is no object, else a number. */
const wrongValue = (schema: Schema): unknown => ([schema['type']].flat().includes('object') ? 7 : { unexpected: true });

function without(value: unknown, name: string): unknown {
  const { [name]: _, ...rest } = value as Record<string, unknown>;
  return rest;
}
