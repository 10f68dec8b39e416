import { transformOas3Operations } from '@stoplight/http-spec/oas3/operation';
import type { OpenApiDocument } from '../contract/openapi/document.ts';
import { normalise } from './normalise.ts';

export type PrismOperation = ReturnType<typeof transformOas3Operations>[number];

/**
 * The operations as Prism takes them. Each carries the schemas that it reaches, and no more: one bundle shared by all
 * would be compiled anew with every schema, or be answered from a wrong cache.
 */
export function prismOperations(document: OpenApiDocument): PrismOperation[] {
  const copy = normalise(document);
  const { schemas } = copy['components'] as { schemas: Record<string, unknown> };
  return transformOas3Operations(copy as never).map((operation) => ({
    ...operation,
    __bundled__: closureOf(operation, schemas),
  }));
}

function closureOf(root: unknown, schemas: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const reached: Record<string, unknown> = {};
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/__bundled__\/([^"/]+)"/g)) {
      if (name === undefined || name in reached) continue;
      reached[name] = schemas[name];
      pending.push(schemas[name]);
    }
  }
  return reached;
}
