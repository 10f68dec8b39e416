import { readFileSync } from 'node:fs';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { Failure } from './failure.ts';
import { fromRoot } from './paths.ts';

/**
 * The document as last generated.
 *
 * @throws {Failure} when it is missing or truncated.
 */
export function readContract(): OpenApiDocument {
  try {
    return JSON.parse(readFileSync(fromRoot('generated/openapi.json'), 'utf8')) as OpenApiDocument;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : 'is not valid JSON';
    throw new Failure(`generated/openapi.json ${reason}. Run \`npm run generate\`.`, 2);
  }
}
