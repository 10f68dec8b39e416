import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { componentName } from '../../../src/schema/walk.ts';
import { withLimits } from './limits.ts';

/**
 * The document as the types are made from it:
 *
 * - without `discriminator`, and the `type` beside it: every member has its tag as a required constant, and
 *   openapi-typescript would rewrite the members instead of trusting them;
 * - a property that refers to a schema has its description;
 * - descriptions tell the limits of a value, too;
 * - a header parameter with one allowed value is optional, because the client sends it.
 */
export const forTypes = (document: OpenApiDocument): OpenApiDocument =>
  visit(document, document.components.schemas) as OpenApiDocument;

type Schemas = Readonly<Record<string, Schema>>;

function visit(node: unknown, schemas: Schemas): unknown {
  if (Array.isArray(node)) return node.map((item) => visit(item, schemas));
  if (typeof node !== 'object' || node === null) return node;
  const isUnion = Object.entries(node).some(([key, value]) => isDiscriminator(key, value));
  const kept = Object.entries(node).filter(([key]) => !isUnion || (key !== 'discriminator' && key !== 'type'));
  const copy = Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties' ? describeEach(visit(value, schemas), schemas) : visit(value, schemas),
    ]),
  );
  if (typeof copy['description'] === 'string') copy['description'] = withLimits(copy['description'], copy);
  return isConstantHeader(copy) ? { ...copy, required: false } : copy;
}

/** A property that is but a reference is told by what it refers to. */
function describeEach(properties: unknown, schemas: Schemas): unknown {
  const entries = Object.entries(properties as Readonly<Record<string, Schema>>);
  return Object.fromEntries(entries.map(([name, property]) => [name, described(property, schemas)]));
}

function described(property: Schema, schemas: Schemas): Schema {
  // A property may itself be called `properties`.
  if (typeof property !== 'object' || property === null) return property;
  const description = schemas[componentName(property) ?? '']?.['description'];
  return description === undefined || 'description' in property ? property : { ...property, description };
}

/** The keyword, and not a property that happens to have its name. */
const isDiscriminator = (key: string, value: unknown): boolean =>
  key === 'discriminator' && typeof value === 'object' && value !== null && 'mapping' in value;

const isConstantHeader = (node: Record<string, unknown>): boolean =>
  node['in'] === 'header' && typeof node['schema'] === 'object' && node['schema'] !== null && 'const' in node['schema'];
