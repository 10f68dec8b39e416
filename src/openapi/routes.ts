import type { OpenApiDocument } from './document.ts';
import { operationsOf, type ResolvedOperation } from './operations.ts';

/** The operations of a document by method and number of segments, those with the fewest parameters first. */
export interface Routes {
  readonly operations: ReadonlyMap<string, readonly Route[]>;
  /** The number of segments of the longest path. */
  readonly longest: number;
}

interface Route {
  readonly resolved: ResolvedOperation;
  readonly template: readonly Segment[];
}

/** A segment of a path as the contract has it: the name of a parameter, or a text. */
type Segment = { readonly parameter: string } | { readonly text: string };

/** An operation, with the decoded values of its path parameters. */
export interface FoundOperation {
  readonly resolved: ResolvedOperation;
  readonly path: Readonly<Record<string, string>>;
}

export const pathSegments = (path: string): readonly string[] => path.split('/').slice(1);

function segmentOf(text: string): Segment {
  const parameter = /^\{(.+)\}$/.exec(text)?.[1];
  return parameter === undefined ? { text } : { parameter };
}

const keyOf = (method: string, length: number): string => `${method.toLowerCase()} ${length}`;

export function routesOf(document: OpenApiDocument): Routes {
  const all = operationsOf(document)
    .map((resolved) => ({ resolved, template: pathSegments(resolved.path).map(segmentOf) }))
    .sort((a, b) => parametersIn(a) - parametersIn(b));
  return {
    operations: Map.groupBy(all, ({ resolved, template }) => keyOf(resolved.method, template.length)),
    longest: Math.max(...all.map(({ template }) => template.length)),
  };
}

const parametersIn = ({ template }: Route): number => template.filter((segment) => 'parameter' in segment).length;

/** The operation of a whole path, given in segments as sent. Literal segments take precedence over parameters. */
export function operationAt(
  { operations }: Routes,
  method: string,
  segments: readonly string[],
): FoundOperation | undefined {
  const sent = segments.map(decoded);
  for (const { resolved, template } of operations.get(keyOf(method, segments.length)) ?? []) {
    const path = valuesIn(template, sent);
    if (path) return { resolved, path };
  }
  return undefined;
}

function valuesIn(template: readonly Segment[], sent: readonly string[]): Readonly<Record<string, string>> | undefined {
  const values: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const value = sent[index] ?? '';
    if ('text' in segment ? segment.text !== value : value === '') return undefined;
    if ('parameter' in segment) values[segment.parameter] = value;
  }
  return values;
}

/** What is not percent-encoded UTF-8 stays as it is. */
function decoded(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The operation of a path under a base path, such as `/v1`. */
export function operationUnder(
  routes: Routes,
  basePath: string,
  method: string,
  pathname: string,
): FoundOperation | undefined {
  if (!pathname.startsWith(`${basePath}/`)) return undefined;
  return operationAt(routes, method, pathSegments(pathname.slice(basePath.length)));
}
