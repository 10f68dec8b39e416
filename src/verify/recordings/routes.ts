import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';

/** The operations of the contract by method and number of segments, those with the fewest parameters first. */
export interface Routes {
  readonly operations: ReadonlyMap<string, readonly ResolvedOperation[]>;
  /** The number of segments of the longest path. */
  readonly longest: number;
}

export const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);

const isParameter = (segment: string): boolean => segment.startsWith('{');

const keyOf = (method: string, length: number): string => `${method.toLowerCase()} ${length}`;

export function routesOf(document: OpenApiDocument): Routes {
  const all = operationsOf(document).sort((a, b) => parametersIn(a) - parametersIn(b));
  return {
    operations: Map.groupBy(all, ({ method, path }) => keyOf(method, segmentsOf(path).length)),
    longest: Math.max(...all.map(({ path }) => segmentsOf(path).length)),
  };
}

const parametersIn = ({ path }: ResolvedOperation): number => segmentsOf(path).filter(isParameter).length;

/** The operation of a whole path, given in segments. Literal segments take precedence over parameters. */
export const operationAt = (
  { operations }: Routes,
  method: string,
  segments: readonly string[],
): ResolvedOperation | undefined =>
  operations
    .get(keyOf(method, segments.length))
    ?.find(({ path }) =>
      segmentsOf(path).every((expected, index) =>
        isParameter(expected) ? segments[index] !== '' : segments[index] === expected,
      ),
    );

/** The operation of a path under a base path, such as `/v1`. */
export function operationUnder(
  routes: Routes,
  basePath: string,
  method: string,
  pathname: string,
): ResolvedOperation | undefined {
  if (!pathname.startsWith(`${basePath}/`)) return undefined;
  return operationAt(routes, method, segmentsOf(pathname.slice(basePath.length)));
}
