import type { OpenApiDocument, Schema } from '../../openapi/document.ts';
import { sample } from '../../schema/values/sample.ts';
import { fitsSchema } from './compile.ts';

/** A value that fits a schema that stands alone, with as much of the given one as fits. It may fail: test the result. */
export function mend(schema: Schema, value: unknown): unknown {
  if (fitsSchema(schema, value ?? null)) return value ?? null;
  const { properties, required = [] } = schema as { properties?: Record<string, Schema>; required?: readonly string[] };
  // A part of a schema with references does not stand alone.
  if (properties && isObject(value) && !JSON.stringify(schema).includes('"$ref"')) {
    const mended = Object.entries(properties).filter(([name]) => required.includes(name) || Object.hasOwn(value, name));
    return { ...value, ...Object.fromEntries(mended.map(([name, own]) => [name, mend(own, value[name])])) };
  }
  if (schema['maxItems'] === 0) return [];
  // A `$ref` of a schema that stands alone points into the schema itself.
  return sample({ ...schema, components: { schemas: {} } } as unknown as OpenApiDocument, { schema, pointer: '' });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
