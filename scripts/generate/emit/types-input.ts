import type { OpenApiDocument } from '../../../src/contract/openapi/document.ts';

/**
 * The document as the types are made from it:
 *
 * - without `discriminator`, and the `type` beside it: every member has its tag as a required constant, and
 *   openapi-typescript would rewrite the members instead of trusting them;
 * - a header parameter with one allowed value is optional, because the client sends it.
 */
export const forTypes = (document: OpenApiDocument): OpenApiDocument => visit(document) as OpenApiDocument;

function visit(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(visit);
  if (typeof node !== 'object' || node === null) return node;
  const isUnion = Object.entries(node).some(([key, value]) => isDiscriminator(key, value));
  const kept = Object.entries(node).filter(([key]) => !isUnion || (key !== 'discriminator' && key !== 'type'));
  const copy = Object.fromEntries(kept.map(([key, value]) => [key, visit(value)]));
  return isConstantHeader(copy) ? { ...copy, required: false } : copy;
}

/** The keyword, and not a property that happens to have its name. */
const isDiscriminator = (key: string, value: unknown): boolean =>
  key === 'discriminator' && typeof value === 'object' && value !== null && 'mapping' in value;

const isConstantHeader = (node: Record<string, unknown>): boolean =>
  node['in'] === 'header' && typeof node['schema'] === 'object' && node['schema'] !== null && 'const' in node['schema'];
