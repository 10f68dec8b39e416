import { BaseResolver, createConfig, lintDocument, makeDocumentFromString } from '@redocly/openapi-core';
import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { formatProblems } from '../../spec/problems.ts';
import type { Agreement } from './report.ts';

/**
 * Redocly's built-in checks, without the project's rules: structure, types, and examples by Redocly's own validator.
 */
const rules = {
  struct: 'error',
  'no-schema-type-mismatch': 'error',
  'no-required-schema-properties-undefined': 'error',
  'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
  'no-invalid-schema-examples': { severity: 'error', allowAdditionalProperties: true },
  'no-invalid-parameter-examples': { severity: 'error', allowAdditionalProperties: true },
} as const;

export async function askRedocly(document: OpenApiDocument): Promise<Agreement> {
  const problems = await lintDocument({
    document: makeDocumentFromString(JSON.stringify(document), 'openapi.json'),
    config: await createConfig({ rules }),
    externalRefResolver: new BaseResolver(),
  });
  return {
    what: 'Redocly finds every schema well-formed and every example valid',
    checked: Object.keys(document.components.schemas).length,
    disagreements: problems.map((problem) => formatProblems([problem])),
    accepted: [],
  };
}
