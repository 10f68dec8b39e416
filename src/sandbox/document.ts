import type { OpenApiDocument } from '../openapi/document.ts';

// `generated/` stands two levels above this folder in the repository and in the package alike.
const bundle = new URL('../../generated/openapi.json', import.meta.url);

/** The contract of this package. */
export const readDocument = (): OpenApiDocument =>
  JSON.parse(process.getBuiltinModule('node:fs').readFileSync(bundle, 'utf8')) as OpenApiDocument;
