import type { Location, UserContext } from '@redocly/openapi-core';
import type {
  Example,
  Header,
  Link,
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  RequestBody,
  Response,
  Schema,
  Tag,
} from '../../../src/openapi/document.ts';

type Visit<Node> = (node: Node, context: UserContext) => void;

/**
 * The nodes that a rule visits, by Redocly's names, with the contract's own types. Redocly's types have no `x-` keys.
 */
export interface Visitor {
  readonly Root?: Visit<OpenApiDocument> | { enter?: Visit<OpenApiDocument>; leave?: Visit<OpenApiDocument> };
  readonly Tag?: Visit<Tag>;
  readonly Operation?: Visit<Operation>;
  readonly Parameter?: Visit<Parameter>;
  readonly RequestBody?: Visit<RequestBody>;
  readonly MediaType?: Visit<MediaType>;
  readonly Response?: Visit<Response>;
  readonly Header?: Visit<Header>;
  readonly Link?: Visit<Link>;
  readonly Example?: Visit<Example>;
  readonly Schema?: Visit<Schema>;
  readonly any?: Visit<unknown>;
  readonly ref?: (
    node: Readonly<Record<string, unknown>>,
    context: UserContext,
    resolved: { readonly node?: unknown; readonly location?: Location | undefined },
  ) => void;
}

/** Creates a visitor for one run, so that its state ends with the run. */
export type Rule<Options = unknown> = (options: Options) => Visitor;
