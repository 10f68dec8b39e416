import type { OpenApiDocument } from './document.ts';
import { operationsOf, type ResolvedOperation } from './operations.ts';

/** The operations of a document by method and number of segments, those with the fewest parameters first. */
export interface Routes {
  readonly operations: ReadonlyMap<string, readonly ResolvedOperation[]>;
  /** The number of segments of the longest path. */
  readonly longest: number;
}

/** An operation, with the decoded values of its path parameters. */
export interface FoundOperation {
  readonly resolved: ResolvedOperation;
  readonly path: Readonly<Record<string, string>>;
}

export const pathSegments = (path: string): readonly string[] => path.split('/').slice(1);

const parameterOf = (segment: string): string | undefined => /^\{(.+)\}$/.exec(segment)?.[1];

const keyOf = (method: string, length: number): string => `${method.toLowerCase()} ${length}`;

export function routesOf(document: OpenApiDocument): Routes {
  const all = operationsOf(document).sort((a, b) => parametersIn(a) - parametersIn(b));
  return {
    operations: Map.groupBy(all, ({ method, path }) => keyOf(method, pathSegments(path).length)),
    longest: Math.max(...all.map(({ path }) => pathSegments(path).length)),
  };
}

const parametersIn = ({ path }: ResolvedOperation): number =>
  pathSegments(path).filter((segment) => parameterOf(segment) !== undefined).length;

/** The operation of a whole path, given in segments as sent. Literal segments take precedence over parameters. */
export function operationAt(
  { operations }: Routes,
  method: string,
  segments: readonly string[],
): FoundOperation | undefined {
  const sent = segments.map(decoded);
  for (const resolved of operations.get(keyOf(method, segments.length)) ?? []) {
    const path = valuesIn(pathSegments(resolved.path), sent);
    if (path) return { resolved, path };
  }
  return undefined;
}

function valuesIn(template: readonly string[], sent: readonly string[]): Readonly<Record<string, string>> | undefined {
  const values: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const [name, value = ''] = [parameterOf(segment), sent[index]];
    if (name === undefined ? segment !== value : value === '') return undefined;
    if (name !== undefined) values[name] = value;
  }
  return values;
}

/** What is not percent-encoded UTF-8 stays as it is. */
function decoded(segment: string): string {
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
