import type { Discriminator, OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { rewriteSchemas } from '../../../src/schema/rewrite.ts';
import { membersOf } from '../../../src/schema/walk.ts';

/**
 * The document as the types have it: without the union members that `x-untyped` lists by tag. A `switch` with a `never`
 * default, written for the official client, otherwise stops to compile at each member that only the contract knows.
 */
export const typedMembers = (document: OpenApiDocument): OpenApiDocument =>
  rewriteSchemas(document, { each: (schema) => ('x-untyped' in schema ? withoutUntyped(schema) : schema) });

function withoutUntyped({ 'x-untyped': untyped, ...schema }: Schema): Schema {
  const { propertyName, mapping = {} } = schema['discriminator'] as Discriminator;
  const isTyped = ([tag]: [string, string]): boolean => !(untyped as readonly string[]).includes(tag);
  const kept = Object.fromEntries(Object.entries(mapping).filter(isTyped));
  const refs = new Set(Object.values(kept));
  return {
    ...schema,
    oneOf: membersOf(schema, 'oneOf').filter(({ $ref = '' }) => refs.has($ref)),
    discriminator: { propertyName, mapping: kept },
  };
}
