import { isObject } from '../../openapi/is-object.ts';
import type { OpenApiDocument, Schema } from '../../openapi/document.ts';
import { nodeOf } from '../../schema/node.ts';
import { sample } from '../../schema/values/sample.ts';
import { nameless } from './alone.ts';
import { fitsSchema } from './compile.ts';

/** A value that fits a schema that stands alone, with as much of the given one as fits. It may fail: test the result. */
export function mend(schema: Schema, value: unknown): unknown {
  if (fitsSchema(schema, value ?? null)) return value ?? null;
  const object = mendObject(schema, value);
  if (object && fitsSchema(schema, object)) return object;
  if (schema['maxItems'] === 0) return [];
  // A `$ref` of a schema that stands alone points into the schema itself.
  const whole = nameless(schema);
  const document = { ...whole, components: { schemas: {} } } as unknown as OpenApiDocument;
  return sample(document, nodeOf(document, whole));
}

/** Undefined for schemas of other values, and for those with references: a part of them does not stand alone. */
function mendObject(schema: Schema, value: unknown): object | undefined {
  const { properties, required = [] } = schema as { properties?: Record<string, Schema>; required?: readonly string[] };
  if (!properties || !isObject(value) || JSON.stringify(schema).includes('"$ref"')) return undefined;
  const isKept = (name: string): boolean => schema['additionalProperties'] !== false || Object.hasOwn(properties, name);
  const kept = Object.entries(value).filter(([name]) => isKept(name));
  const mended = Object.entries(properties)
    .filter(([name]) => required.includes(name) || Object.hasOwn(value, name))
    .map(([name, own]) => [name, mend(own, value[name])] as const);
  return Object.fromEntries([...kept, ...mended]);
}
