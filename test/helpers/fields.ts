import type { OpenApiDocument, Schema } from '../../src/openapi/document.ts';
import { resolve } from '../../src/openapi/operations.ts';
import { propertiesOf, requiredOf, unionOf } from '../../src/schema/walk.ts';

export interface Field {
  readonly required: boolean;
  readonly nullable: boolean;
}

/**
 * A field of a component by its dotted path. Lists and null are skipped.
 *
 * @throws {Error} when there is no such field.
 */
export function fieldOf(document: OpenApiDocument, path: string): Field {
  const [component = '', ...names] = path.split('.');
  let owner = contentOf(document, { $ref: `#/components/schemas/${component}` });
  for (const name of names.slice(0, -1)) owner = contentOf(document, propertyOf(document, owner, name, path));
  const last = names.at(-1) ?? '';
  const schema = propertyOf(document, owner, last, path);
  return { required: requiredOf(document, owner).has(last), nullable: acceptsNull(document, schema) };
}

function propertyOf(document: OpenApiDocument, owner: Schema, name: string, path: string): Schema {
  const property = propertiesOf(document, owner)[name];
  if (!property) throw new Error(`${path}: there is no "${name}".`);
  return property;
}

/** The schema of the items of a list, or of a nullable value without null. */
function contentOf(document: OpenApiDocument, schema: Schema): Schema {
  const resolved = resolve<Schema>(document, schema);
  if ('items' in resolved) return contentOf(document, resolved['items'] as Schema);
  const members = unionOf(resolved).filter((member) => member['type'] !== 'null');
  return members.length === 1 ? contentOf(document, members[0] as Schema) : resolved;
}

export function acceptsNull(document: OpenApiDocument, schema: Schema): boolean {
  const resolved = resolve<Schema>(document, schema);
  if ([resolved['type']].flat().includes('null')) return true;
  return unionOf(resolved).some((member) => acceptsNull(document, member));
}

/** Every member of a union, including those of nested unions. */
export function leavesOf(document: OpenApiDocument, schema: Schema): Schema[] {
  const resolved = resolve<Schema>(document, schema);
  const members = unionOf(resolved);
  return members.length > 0 ? members.flatMap((member) => leavesOf(document, member)) : [resolved];
}
