import type { Surface } from '../../src/diff/surface.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';

/** Compares the clients of two documents. The generators and the compiler are loaded if more than words differ. */
export const compareSurface: Surface = async (old, after) => {
  if (withoutWords(old) === withoutWords(after)) return [];
  const { surfaceChanges } = await import('./surface.ts');
  return surfaceChanges(old, after);
};

const words = new Set(['description', 'summary', 'title']);
const rest = new Set(['example', 'examples', 'x-relations', 'x-effect']);

/** The text of a document without what no code follows from: descriptions, examples, what answers owe to requests. */
const withoutWords = (document: OpenApiDocument): string =>
  JSON.stringify(document, (key, value: unknown) =>
    rest.has(key) || (words.has(key) && typeof value === 'string') ? undefined : value,
  );
