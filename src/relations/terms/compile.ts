import type { Schema } from '../../openapi/document.ts';
import { nameless } from './alone.ts';
import { createAjv, type ValidateFunction } from '../../schema/ajv.ts';

// A schema of a caller can have an `$id` that another one has, too: nothing is registered.
const ajv = createAjv({ validateSchema: false, logger: false, addUsedSchema: false });
const compiled = new WeakMap<object, ValidateFunction>();
const compiledTexts = new Map<string, ValidateFunction>();
const mostTexts = 500;

/** Whether a value fits a schema that stands alone. @throws {Error} When the schema does not compile. */
export const fitsSchema = (schema: Schema, value: unknown): boolean => compile(schema)(value);

/** The first error, as the end of a sentence about the value; undefined if it fits. */
export function firstError(schema: Schema, value: unknown): string | undefined {
  const validate = compile(schema);
  if (validate(value)) return undefined;
  const { instancePath = '', message = 'does not fit' } = validate.errors?.[0] ?? {};
  return `${instancePath}${instancePath && ' '}${message}`;
}

function compile(schema: Schema): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  // Callers send the same schema again and again.
  const text = JSON.stringify(schema);
  const validate = compiledTexts.get(text) ?? ajv.compile({ ...nameless(schema), $id: name });
  if (compiledTexts.size >= mostTexts) compiledTexts.clear();
  compiledTexts.set(text, validate);
  compiled.set(schema, validate);
  return validate;
}

/** What is not registered is found by `$ref: '#'` only if it has a name. */
const name = 'schema:/alone';
