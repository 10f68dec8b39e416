import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { closeSchemas } from './close-schemas.ts';
import { openEnumOf } from './open-enum.ts';
import { rewriteSchemas } from './rewrite.ts';
import { unknownMemberOf } from './unknown-member.ts';

/**
 * The contract as it binds an answer. Servers add members to unions and values to enums before anybody documents them:
 * a union that is told apart by a tag takes members with an unknown tag, and an open enum any string but the empty one.
 * A known tag always selects its member. A time in Unix seconds ends before the year 5138: a greater number counts
 * milliseconds.
 */
export const asBinding = (document: OpenApiDocument): OpenApiDocument =>
  rewriteSchemas(document, {
    each: (schema) => inSeconds(withoutEmpty(schema)),
    own: (schema) => {
      const unknown = unknownMemberOf(document, schema);
      return unknown ? withMember(schema, unknown) : schema;
    },
  });

/**
 * The contract as a server reads requests that repeats in its answers what it was asked: it refuses an open enum that
 * is empty, because it could not say it.
 */
export const asAccepted = (document: OpenApiDocument): OpenApiDocument =>
  rewriteSchemas(document, { each: withoutEmpty });

function withoutEmpty(schema: Schema): Schema {
  const [listed, free] = openEnumOf(schema) ?? [];
  return listed ? { ...schema, anyOf: [listed, { ...free, minLength: 1 }] } : schema;
}

const inSeconds = (schema: Schema): Schema =>
  schema['format'] === 'unixtime' ? { maximum: 99_999_999_999, ...schema } : schema;

/** The new member comes last, so that the pointers to the others stay those of the contract. */
function withMember(schema: Schema, member: Schema): Schema {
  const keyword = ['oneOf', 'anyOf'].find((name) => Object.hasOwn(schema, name));
  if (keyword === undefined) return { anyOf: [schema, member] };
  return { ...schema, [keyword]: [...(schema[keyword] as readonly Schema[]), member] };
}

/** The contract as it is written down: no other members, no other values, no properties that it does not name. */
export const asDocumented = (document: OpenApiDocument): OpenApiDocument =>
  closeSchemas(
    rewriteSchemas(document, {
      each: (schema) => {
        const [listed, free] = openEnumOf(schema) ?? [];
        if (!listed) return inSeconds(schema);
        return { ...schema, anyOf: String(free?.['type']).includes('null') ? [listed, { type: 'null' }] : [listed] };
      },
    }),
  );
