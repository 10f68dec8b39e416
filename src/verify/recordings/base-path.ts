import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationAt, pathSegments, type Routes } from '../../openapi/routes.ts';
import type { Exchange } from './exchange.ts';

/** Where the API starts on a host. */
export interface BasePath {
  /** Such as `/v1`; empty for the root. */
  readonly path: string;
  /** The exchanges whose whole path is one of the contract under it. */
  readonly matching: number;
  readonly exchanges: number;
}

/** Finds the base path of each host in the paths of all its exchanges. */
export function inferBasePaths(
  document: OpenApiDocument,
  routes: Routes,
  exchanges: readonly Exchange[],
): ReadonlyMap<string, BasePath> {
  const usual = usualPaths(document);
  return new Map(
    [...Map.groupBy(exchanges, ({ url }) => url.host)].map(([host, all]) => [host, inferOne(routes, usual, all)]),
  );
}

/** The base paths that the contract itself names, such as `/v1`. */
export const usualPaths = ({ servers }: OpenApiDocument): readonly string[] =>
  servers.map(({ url }) => URL.parse(url)?.pathname.replace(/\/$/, '') ?? '').filter((path) => path !== '');

/** No base path is longer. */
const mostSegments = 20;

interface Candidate {
  readonly path: string;
  /** Whether it ends as the contract's own base path does, such as `/openai/v1`. */
  readonly isUsual: boolean;
  matching: number;
  /** The constant segments of the matching paths. */
  readonly names: Set<string>;
}

/**
 * The base path under which most exchanges match. Of the prefixes that end as the contract's own base path does, one is
 * enough. Any other must be the root, or explain two names: the end of a foreign path, such as `/containers/c/files`,
 * can look like a path of the contract, and prefixes that hold a usual one are ends of foreign paths too.
 */
function inferOne(routes: Routes, usual: readonly string[], exchanges: readonly Exchange[]): BasePath {
  const candidates = new Map<string, Candidate>();
  for (const exchange of exchanges) collect(routes, usual, exchange, candidates);
  const credible = [...candidates.values()].filter(
    ({ path, isUsual, names }) => isUsual || path === '' || names.size > 1,
  );
  const [best] = credible.sort(
    (a, b) => b.matching - a.matching || Number(b.isUsual) - Number(a.isUsual) || a.path.length - b.path.length,
  );
  return { path: best?.path ?? '', matching: best?.matching ?? 0, exchanges: exchanges.length };
}

function collect(
  routes: Routes,
  usual: readonly string[],
  { method, url }: Exchange,
  candidates: Map<string, Candidate>,
): void {
  const segments = pathSegments(url.pathname);
  const first = segments.length - routes.longest;
  for (let length = 0; length < Math.min(segments.length, mostSegments); length += 1) {
    const path = segments
      .slice(0, length)
      .map((segment) => `/${segment}`)
      .join('');
    const isUsual = usual.some((end) => path.endsWith(end));
    const found = length < first ? undefined : operationAt(routes, method, segments.slice(length));
    if (!isUsual && !found) continue;
    const candidate = candidates.get(path) ?? { path, isUsual, matching: 0, names: new Set() };
    candidates.set(path, candidate);
    if (found) {
      candidate.matching += 1;
      for (const name of pathSegments(found.resolved.path)) if (!name.startsWith('{')) candidate.names.add(name);
    }
    if (isUsual) return;
  }
}
