import type { OpenApiDocument } from '../openapi/document.ts';
import { shapeOf } from './pair.ts';

/** Prefixes of more segments than this are none: `/api/openai/v1`. */
const deepest = 4;

/**
 * The path under which a document has the operations of another one: the prefix with which the most paths fit. The empty
 * text if none fits better.
 */
export function basePathOf(contract: OpenApiDocument, theirs: OpenApiDocument): string {
  const known = new Set(Object.keys(contract.paths).map(shapeOf));
  const counts = new Map<string, number>([['', 0]]);
  for (const path of Object.keys(theirs.paths)) {
    const segments = path.split('/');
    for (let length = 0; length <= Math.min(deepest, segments.length - 2); length += 1) {
      const [prefix, rest] = [segments.slice(0, length + 1).join('/'), `/${segments.slice(length + 1).join('/')}`];
      if (known.has(shapeOf(rest))) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';
}

/** The document with the operations under a base path alone, and without it in their paths. */
export function underBasePath(document: OpenApiDocument, basePath: string): OpenApiDocument {
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith(`${basePath}/`));
  return { ...document, paths: Object.fromEntries(paths.map(([path, item]) => [path.slice(basePath.length), item])) };
}
