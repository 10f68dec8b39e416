import { generate } from '../../scripts/generate/generate.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';

/** All generated files for a document, except the document itself. */
export async function generateFrom(document: OpenApiDocument): Promise<ReadonlyMap<string, string>> {
  const files = new Map(await generate({ document, json: '', files: new Set() }));
  files.delete('openapi.json');
  return files;
}
