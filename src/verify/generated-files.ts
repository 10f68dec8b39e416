import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OpenApiDocument } from '../openapi/document.ts';
import { createSourceOf, type SourceNode } from '../openapi/source-map.ts';

// `generated/` stands two levels above this folder in the repository and in the package alike.
const generated = new URL('../../generated/', import.meta.url);

/** Absolute path of the bundled document. */
const documentFile = fileURLToPath(new URL('openapi.json', generated));

export const readDocument = (): OpenApiDocument => JSON.parse(readFileSync(documentFile, 'utf8')) as OpenApiDocument;

/** The version of this package, from the `package.json` above. */
export const commandVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** File and line in the spec of a pointer into the document. */
export const readSourceOf = (): ((pointer: string) => string | undefined) =>
  createSourceOf(JSON.parse(readFileSync(new URL('source-map.json', generated), 'utf8')) as SourceNode);
