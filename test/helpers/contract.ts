import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/paths.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';

/** The contract as it is committed. */
export const contract = JSON.parse(readFileSync(fromRoot('generated/openapi.json'), 'utf8')) as OpenApiDocument;
