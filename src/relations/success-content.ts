import type { OpenApiDocument, Response, Schema } from '../openapi/document.ts';
import { resolve, type ResolvedOperation } from '../openapi/operations.ts';

/** The contents of the 2xx responses. */
export function contentOf(
  document: OpenApiDocument,
  { operation }: ResolvedOperation,
): Readonly<Record<string, { schema: Schema }>> {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  return Object.assign({}, ...successes.map(([, response]) => resolve<Response>(document, response).content));
}

/** The schema of the JSON answer. */
export const jsonAnswer = (document: OpenApiDocument, site: ResolvedOperation): Schema | undefined =>
  contentOf(document, site)['application/json']?.schema;
