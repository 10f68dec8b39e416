import type { Example, MediaType, OpenApiDocument, Parameter, Ref } from '../../openapi/document.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import type { CaseRequest } from '../model/case.ts';
import { encodeBody, encodeQuery } from './encode.ts';

/** A request body before it is encoded. */
export interface BodyValue {
  readonly mediaType: string;
  readonly media: MediaType;
  readonly value: unknown;
}

/** A named example of a request body. */
export interface BodyExample extends BodyValue {
  readonly name: string;
  readonly pointer: string;
  /** JSON Pointer of the schema of the media type. */
  readonly schemaPointer: string;
}

export function bodyExamples(document: OpenApiDocument, { operation, pointer }: ResolvedOperation): BodyExample[] {
  return Object.entries(operation.requestBody?.content ?? {}).flatMap(([mediaType, media]) => {
    const mediaPointer = pointer + pointerOf(['requestBody', 'content', mediaType]);
    return Object.entries(media.examples ?? {}).map(([name, example]) => ({
      name,
      mediaType,
      media,
      value: resolve<Example>(document, example as Example | Ref).value,
      pointer: mediaPointer + pointerOf(['examples', name]),
      schemaPointer: `${mediaPointer}/schema`,
    }));
  });
}

/** A parameter and its value. */
export type ParameterValue = readonly [Parameter, unknown];

/** The required parameters with their example values. */
export const requiredValues = ({ parameters }: ResolvedOperation): ParameterValue[] =>
  parameters.filter(({ required }) => required).map((parameter) => [parameter, exampleOf(parameter)]);

/** Builds a request for an operation from parameters and a body. */
export function requestOf(
  document: OpenApiDocument,
  { method, path: template, operation }: ResolvedOperation,
  sent: readonly ParameterValue[],
  body: BodyValue | undefined,
): CaseRequest {
  const encoded = body && encodeBody(document, body.mediaType, body.media, body.value);
  return {
    method: method.toUpperCase(),
    template,
    path: textsIn(sent, 'path'),
    query: sent.flatMap(([parameter, value]) => (parameter.in === 'query' ? encodeQuery(parameter, value) : [])),
    headers: { ...textsIn(sent, 'header'), ...(encoded && { 'content-type': encoded.contentType }) },
    ...(encoded && { body: encoded.body }),
    credentials: operation.security.some((scheme) => 'AdminApiKeyAuth' in scheme) ? 'admin-key' : 'api-key',
  };
}

const textsIn = (sent: readonly ParameterValue[], where: Parameter['in']): Record<string, string> =>
  Object.fromEntries(
    sent.flatMap(([parameter, value]) => (parameter.in === where ? [[parameter.name, String(value)]] : [])),
  );

export const exampleOf = ({ schema, example }: Parameter): unknown => schema['const'] ?? example;
