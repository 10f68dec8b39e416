import type { OpenApiDocument, Response, Schema } from '../../openapi/document.ts';
import { operationsOf, resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import { propertiesOf, statedTypes } from '../../schema/walk.ts';

/** A request field that limits the tokens of the answer. */
export interface TokenLimit {
  readonly name: string;
  /** The minimum that the contract allows. */
  readonly minimum: number;
}

/** The fields of an operation that limit the cost of a model call. */
export interface Spending {
  /** Empty if none is documented. Fields that are not deprecated come first. */
  readonly limits: readonly TokenLimit[];
}

export type SpendingOf = (method: string, template: string) => Spending | undefined;

/** The operations that call a model: their requests have a token limit, or their answers report usage. */
export function spendingOf(document: OpenApiDocument): SpendingOf {
  const entries = operationsOf(document).flatMap((resolved) => {
    const limits = limitsOf(document, resolved);
    const spends = resolved.method === 'post' && (limits.length > 0 || tellsUsage(document, resolved));
    return spends ? [[`${resolved.method} ${resolved.path}`, { limits }] as const] : [];
  });
  const known = new Map<string, Spending>(entries);
  return (method, template) => known.get(`${method.toLowerCase()} ${template}`);
}

/** `max_prompt_tokens` and similar fields limit the input, not the output. */
function limitsOf(document: OpenApiDocument, { operation }: ResolvedOperation): TokenLimit[] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  const properties = schema ? Object.entries(propertiesOf(document, schema)) : [];
  return properties
    .filter(([name, own]) => /^max_(\w+_)?tokens$/.test(name) && !/prompt|input/.test(name) && isInteger(own))
    .sort(([, a], [, b]) => Number(a['deprecated'] ?? false) - Number(b['deprecated'] ?? false))
    .map(([name, own]) => ({ name, minimum: typeof own['minimum'] === 'number' ? own['minimum'] : 1 }));
}

const isInteger = (schema: Schema): boolean => statedTypes(schema).includes('integer');

const tellsUsage = (document: OpenApiDocument, { operation }: ResolvedOperation): boolean =>
  Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => resolve<Response>(document, response).content?.['application/json']?.schema)
    .some(
      (schema) => schema && Object.keys(propertiesOf(document, schema)).some((name) => /^(\w+_)?usage$/.test(name)),
    );
