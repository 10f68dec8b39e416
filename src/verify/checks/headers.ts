import type { Header, OpenApiDocument, Ref, Schema } from '../../openapi/document.ts';
import { resolve } from '../../openapi/operations.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import type { Answer } from '../model/answer.ts';
import type { DocumentedResponse } from './documented-response.ts';
import type { Finding } from '../model/finding.ts';
import type { Verify } from './check-schema.ts';

/** Notes required headers that are absent, and checks that those present are valid by their schemas. */
export function checkHeaders(
  document: OpenApiDocument,
  { response, pointer }: DocumentedResponse,
  answer: Answer,
  verify: Verify,
): Finding[] {
  return Object.entries(response.headers ?? {}).flatMap(([name, node]): Finding[] => {
    const header = resolve<Header>(document, node as Header | Ref);
    const contract = '$ref' in node ? String(node.$ref).slice(1) : pointer + pointerOf(['headers', name]);
    const value = answer.headers[name.toLowerCase()];
    if (value !== undefined) return verify(`${contract}/schema`, 'header-schema', coerce(header.schema, value));
    if (!header.required) return [];
    return [{ check: 'header-required', message: `The header ${name} is missing.`, contract }];
  });
}

const coerce = (schema: Schema, value: string): unknown =>
  ['integer', 'number'].includes(String(schema['type'])) && value.trim() !== '' ? Number(value) : value;
