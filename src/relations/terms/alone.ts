import type { Schema } from '../../openapi/document.ts';

const known = new WeakMap<object, Schema>();

/**
 * A schema that stands alone, without its name: references by that name become those to the root. A name says nothing
 * here, and the next caller may give it to another schema.
 */
export function nameless(schema: Schema): Schema {
  const { $id: name, ...rest } = schema;
  if (typeof name !== 'string') return schema;
  const before = known.get(schema);
  const made = before ?? (JSON.parse(withoutName(JSON.stringify(rest), name)) as Schema);
  known.set(schema, made);
  return made;
}

function withoutName(text: string, name: string): string {
  const start = `"$ref":${JSON.stringify(name.replace(/#$/, '')).slice(0, -1)}`;
  return text.replaceAll(`${start}#`, '"$ref":"#').replaceAll(`${start}"`, '"$ref":"#"');
}
