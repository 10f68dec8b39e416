import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { bodySchemasOf, type OperationSite, type ResponseSite } from './operations.ts';
import { schemasAt } from '../../../src/schema/walk.ts';

/**
 * The runtime expressions in a value, at any depth: whole strings, or parts of strings in braces.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export function expressionsIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(expressionsIn);
  if (typeof value !== 'string') return [];
  return value.startsWith('$')
    ? [value]
    : [...value.matchAll(/\{(\$[^}]+)\}/g)].map(([, expression]) => expression ?? '');
}

/** Whether an expression in a link of `answer` can never have a value. */
export function namesNothing(
  document: OpenApiDocument,
  expression: string,
  site: OperationSite,
  { response }: ResponseSite,
): boolean {
  const [, from, part, rest = ''] = /^\$(request|response)\.(body|path|query|header)[.#]?(.*)$/.exec(expression) ?? [];
  const inBody = (schemas: readonly Schema[]): boolean =>
    schemas.some((schema) => schemasAt(document, schema, rest).length > 0);
  const declared = site.parameters.some((parameter) => parameter.in === part && parameter.name === rest);
  switch (`${from} ${part}`) {
    case 'request body':
      return !inBody(bodySchemasOf(site));
    case 'response body':
      return !inBody(Object.values(response.content ?? {}).map(({ schema }) => schema));
    case 'response header':
      return !(rest in (response.headers ?? {}));
    case 'request path':
    case 'request query':
    case 'request header':
      return !declared;
    default:
      return !['$url', '$method', '$statusCode'].includes(expression);
  }
}
