import type { Location } from '@redocly/openapi-core';
import {
  methods,
  type MediaType,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type Ref,
  type Response,
  type Schema,
} from '../../../src/contract/openapi/document.ts';
import { valueAt } from '../../../src/contract/openapi/pointer.ts';

/** Follows `$ref`s to the end. In a bundle each of them is a pointer into the same document. */
export function resolve<Node extends object>(document: OpenApiDocument, node: Node | Ref): Node {
  let current: Node | Ref = node;
  while ('$ref' in current && typeof current.$ref === 'string') {
    const target = valueAt(document, current.$ref);
    if (typeof target !== 'object' || target === null) return {} as Node;
    current = target as Node | Ref;
  }
  return current as Node;
}

/** An operation and where it stands. */
export interface OperationSite {
  readonly path: string;
  readonly method: Method;
  readonly pathItem: PathItem;
  readonly operation: Operation;
  readonly location: Location;
}

export function operationsOf(document: OpenApiDocument, root: Location): readonly OperationSite[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method];
      return operation ? [{ path, method, pathItem, operation, location: root.child(['paths', path, method]) }] : [];
    }),
  );
}

export interface ResponseSite {
  readonly status: string;
  readonly response: Response;
  /** The response itself, in its component if it is one. */
  readonly location: Location;
}

export function responsesOf(
  document: OpenApiDocument,
  { operation, location }: OperationSite,
): readonly ResponseSite[] {
  return Object.entries(operation.responses ?? {}).map(([status, response]) => ({
    status,
    response: resolve<Response>(document, response),
    location: location.child(['responses', status]),
  }));
}

export const isSuccess = ({ status }: ResponseSite): boolean => status.startsWith('2');

/** Parameters of the operation and of its path. */
export const parametersOf = (document: OpenApiDocument, { pathItem, operation }: OperationSite): readonly Parameter[] =>
  [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(document, parameter),
  );

/** What the operation takes as its body: the schemas of all media types, of which there is usually one. */
export const bodySchemasOf = ({ operation }: OperationSite): readonly Schema[] =>
  Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema);

/** What the operation answers as JSON when it succeeds. */
export const jsonAnswerOf = (document: OpenApiDocument, site: OperationSite): Schema | undefined =>
  responsesOf(document, site).find(isSuccess)?.response.content?.['application/json']?.schema;

/** The media types of all successful answers. */
export const answersOf = (document: OpenApiDocument, site: OperationSite): Readonly<Record<string, MediaType>> =>
  Object.assign(
    {},
    ...responsesOf(document, site)
      .filter(isSuccess)
      .map(({ response }) => response.content),
  );
