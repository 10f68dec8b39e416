import type { Location } from '@redocly/openapi-core';
import type { MediaType, OpenApiDocument, Parameter, Response, Schema } from '../../../src/openapi/document.ts';
import { operationsOf, resolve, type ResolvedOperation } from '../../../src/openapi/operations.ts';
import { propertiesOf } from '../../../src/schema/walk.ts';

/** An operation, and the location for reporting problems with it. */
export interface OperationSite extends ResolvedOperation {
  readonly location: Location;
}

export const sitesOf = (document: OpenApiDocument, root: Location): readonly OperationSite[] =>
  operationsOf(document).map((resolved) => ({
    ...resolved,
    location: root.child(['paths', resolved.path, resolved.method]),
  }));

export interface ResponseSite {
  readonly status: string;
  readonly response: Response;
  readonly location: Location;
}

export const responsesOf = (
  document: OpenApiDocument,
  { operation, location }: OperationSite,
): readonly ResponseSite[] =>
  Object.entries(operation.responses).map(([status, response]) => ({
    status,
    response: resolve<Response>(document, response),
    location: location.child(['responses', status]),
  }));

export const successesOf = (document: OpenApiDocument, site: OperationSite): readonly ResponseSite[] =>
  responsesOf(document, site).filter(({ status }) => status.startsWith('2'));

/** The media types of all 2xx responses. */
export const answersOf = (document: OpenApiDocument, site: OperationSite): Readonly<Record<string, MediaType>> =>
  Object.assign({}, ...successesOf(document, site).map(({ response }) => response.content));

/** The JSON schema of the 2xx response. */
export const jsonAnswerOf = (document: OpenApiDocument, site: OperationSite): Schema | undefined =>
  answersOf(document, site)['application/json']?.schema;

export const queryOf = ({ parameters }: ResolvedOperation): readonly Parameter[] =>
  parameters.filter((parameter) => parameter.in === 'query');

/** The schemas of the body, one per media type. */
export const bodySchemasOf = ({ operation }: ResolvedOperation): readonly Schema[] =>
  Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema);

/** Whether the caller can request an event stream. */
export const canStream = (document: OpenApiDocument, site: ResolvedOperation): boolean =>
  queryOf(site).some(({ name }) => name === 'stream') ||
  bodySchemasOf(site).some((schema) => 'stream' in propertiesOf(document, schema));
