import { transformOas3Operations } from '@stoplight/http-spec/oas3/operation';
import type { OpenApiDocument } from '../openapi/document.ts';
import { operationsOf, type ResolvedOperation } from '../openapi/operations.ts';
import { memoized } from '../openapi/once.ts';
import { normalise, normaliseSchema } from './normalise.ts';

export type PrismOperation = ReturnType<typeof transformOas3Operations>[number];

/** The parts of an operation that Prism needs for routing. The rest is created lazily. */
export interface Route {
  readonly path: string;
  readonly method: string;
  readonly load: () => PrismOperation;
}

export function routesOf(document: OpenApiDocument): Route[] {
  const schemaOf = memoized((name: string) => normaliseSchema(document, name));
  const operationOf = memoized((found: ResolvedOperation) => prismOperation(document, found, schemaOf));
  return operationsOf(document).map((found) => {
    const { path, method } = found;
    return { path, method, load: () => operationOf(found) };
  });
}

/**
 * The operation in Prism's format. It carries only the schemas that it reaches: a bundle shared by all operations would
 * be recompiled with every schema, or be read from a wrong cache.
 */
function prismOperation(
  document: OpenApiDocument,
  { path, method, operation }: ResolvedOperation,
  schemaOf: (name: string) => unknown,
): PrismOperation {
  const item = { parameters: document.paths[path]?.parameters ?? [], [method]: operation };
  const { securitySchemes } = document.components;
  const alone = normalise(document, { ...document, paths: { [path]: item }, components: { securitySchemes } });
  const [transformed] = transformOas3Operations(alone as never) as [PrismOperation];
  return Object.assign(transformed, { __bundled__: closureOf(transformed, schemaOf) });
}

function closureOf(root: unknown, schemaOf: (name: string) => unknown): Record<string, unknown> {
  const reached: Record<string, unknown> = {};
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/__bundled__\/([^"/]+)"/g)) {
      if (name === undefined || name in reached) continue;
      reached[name] = schemaOf(name);
      pending.push(reached[name]);
    }
  }
  return reached;
}
