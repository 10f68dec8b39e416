import type { Discriminator, Schema } from '../openapi/document.ts';
import type { HasSchemas } from './node.ts';
import { objectsIn } from './tags.ts';
import { partsOf, unionOf } from './walk.ts';

/**
 * The schema of a member that the contract does not know: an object with a tag that **no known member has**. Undefined
 * if the schema is not a union whose members are told apart by one tag.
 */
export function unknownMemberOf(document: HasSchemas, schema: Schema): Schema | undefined {
  const tag = tagOf(document, schema);
  if (tag === undefined) return undefined;
  const known = objectsIn(document, {}, [schema]).map(({ constants }) => constants.get(tag));
  if (known.includes(undefined)) return undefined;
  return {
    'x-unknown-member': true,
    type: 'object',
    required: [tag],
    properties: { [tag]: { type: 'string', minLength: 1, not: { enum: [...new Set(known.flat())] } } },
  };
}

export const isUnknownMember = (schema: Schema): boolean => schema['x-unknown-member'] === true;

/** The property of the outermost discriminator. */
function tagOf(document: HasSchemas, schema: Schema): string | undefined {
  for (const part of partsOf(document, schema)) {
    const { propertyName } = (part['discriminator'] ?? {}) as Partial<Discriminator>;
    if (propertyName !== undefined) return propertyName;
    const [inner] = unionOf(part).flatMap((member) => tagOf(document, member) ?? []);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
