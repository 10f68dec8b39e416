import type { Example, MediaType, OpenApiDocument, Parameter, Ref } from '../openapi/document.ts';
import { resolve, type ResolvedOperation } from '../openapi/operations.ts';
import { pointerOf } from '../openapi/pointer.ts';
import type { CaseRequest } from './case.ts';
import { encodeBody, encodeQuery } from './encode.ts';

/** A named example of a request body. */
export interface BodyExample {
  readonly name: string;
  readonly mediaType: string;
  readonly media: MediaType;
  readonly value: unknown;
  readonly pointer: string;
}

export function bodyExamples(document: OpenApiDocument, { operation, pointer }: ResolvedOperation): BodyExample[] {
  return Object.entries(operation.requestBody?.content ?? {}).flatMap(([mediaType, media]) =>
    Object.entries(media.examples ?? {}).map(([name, example]) => ({
      name,
      mediaType,
      media,
      value: resolve<Example>(document, example as Example | Ref).value,
      pointer: pointer + pointerOf(['requestBody', 'content', mediaType, 'examples', name]),
    })),
  );
}

/** A request of an operation: required parameters by their examples, and those optional ones that are asked for. */
export function requestOf(
  document: OpenApiDocument,
  resolved: ResolvedOperation,
  body: BodyExample | undefined,
  includes: (parameter: Parameter) => boolean = () => false,
): CaseRequest {
  const { method, path: template, operation, parameters } = resolved;
  const sent = parameters.filter((parameter) => parameter.required || includes(parameter));
  const encoded = body && encodeBody(document, body.mediaType, body.media, body.value);
  return {
    method: method.toUpperCase(),
    template,
    path: Object.fromEntries(inside(sent, 'path').map((parameter) => [parameter.name, String(exampleOf(parameter))])),
    query: inside(sent, 'query').flatMap((parameter) => encodeQuery(parameter, exampleOf(parameter))),
    headers: {
      ...Object.fromEntries(inside(sent, 'header').map((parameter) => [parameter.name, String(exampleOf(parameter))])),
      ...(encoded && { 'content-type': encoded.contentType }),
    },
    ...(encoded && { body: encoded.body }),
    credentials: operation.security.some((scheme) => 'AdminApiKeyAuth' in scheme) ? 'admin-key' : 'api-key',
  };
}

const inside = (parameters: readonly Parameter[], where: Parameter['in']): Parameter[] =>
  parameters.filter((parameter) => parameter.in === where);

const exampleOf = ({ schema, example }: Parameter): unknown => schema['const'] ?? example;
