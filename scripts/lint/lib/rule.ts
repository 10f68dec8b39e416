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

/** What a rule looks at, by Redocly's names, as the contract's own types: Redocly's know no `x-` key. */
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

/** Makes a visitor for one run, so that what it gathers is gone with the run. */
export type Rule<Options = unknown> = (options: Options) => Visitor;
