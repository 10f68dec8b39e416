import type { OpenApiDocument } from '../../../src/openapi/document.ts';

/** What refers to a component, directly or through other components that are not schemas. */
export interface Users {
  readonly schemas: ReadonlySet<string>;
  readonly operations: ReadonlySet<string>;
}

const inSchemas = '#/components/schemas/';

/** The users of each schema by its name. */
export function usersOf(
  document: OpenApiDocument,
  operations: readonly { readonly id: string; readonly parts: unknown }[],
): ReadonlyMap<string, Users> {
  const users = new Map<string, { schemas: Set<string>; operations: Set<string> }>();
  const usersNamed = (name: string): { schemas: Set<string>; operations: Set<string> } => {
    const found = users.get(name) ?? { schemas: new Set(), operations: new Set() };
    users.set(name, found);
    return found;
  };
  for (const [name, schema] of Object.entries(document.components.schemas))
    for (const used of referencesIn(schema))
      if (used.startsWith(inSchemas)) usersNamed(used.slice(inSchemas.length)).schemas.add(name);
  for (const { id, parts } of operations)
    for (const used of followed(document, parts)) usersNamed(used.slice(inSchemas.length)).operations.add(id);
  return users;
}

/** References to schemas, with those to parameters, responses and headers followed. */
function followed(document: OpenApiDocument, parts: unknown, seen = new Set<string>()): string[] {
  return referencesIn(parts).flatMap((reference) => {
    if (reference.startsWith(inSchemas)) return [reference];
    if (seen.has(reference) || reference.startsWith('#/components/examples/')) return [];
    seen.add(reference);
    const [, , kind = '', name = ''] = reference.split('/');
    const target = (document.components as unknown as Readonly<Record<string, Record<string, unknown>>>)[kind]?.[name];
    return target === undefined ? [] : followed(document, target, seen);
  });
}

function referencesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(referencesIn);
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === '$ref' && typeof value === 'string') return [value];
    return key === 'examples' || key === 'example' || key === 'discriminator' ? [] : referencesIn(value);
  });
}
