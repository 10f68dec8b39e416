import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { OpenApiDocument } from '../openapi/document.ts';

export interface SchemaError {
  /** JSON Pointer into the value. */
  readonly instance: string;
  /** JSON Pointer into the document, or into a schema that the error was found in. */
  readonly schema: string;
  readonly message: string;
}

/** Validates values against the schemas of one document, each named by its JSON Pointer. */
export interface Validator {
  /**
   * @returns what is wrong, empty when nothing is.
   * @throws {UnverifiableError} when the schema does not compile: that is never a pass.
   */
  validate(pointer: string, value: unknown): readonly SchemaError[];
}

export class UnverifiableError extends Error {
  override name = 'UnverifiableError';
}

// CommonJS: the function is the module's default, and its type says so twice.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

const id = 'https://concord.invalid/openapi.json';

/**
 * The whole document is registered once, so that every `$ref` in it resolves and each schema is compiled at most once.
 * Formats that say how a value is sent, or what it counts, constrain nothing.
 */
export function createValidator(document: OpenApiDocument): Validator {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, validateFormats: true });
  addFormats(ajv);
  for (const format of ['unixtime', 'binary', 'byte']) ajv.addFormat(format, true);
  ajv.addSchema({ ...document, $id: id });
  const compiled = new Map<string, ValidateFunction>();

  const compile = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer);
    if (known) return known;
    try {
      const validate = ajv.compile({ $ref: `${id}#${encodeFragment(pointer)}` });
      compiled.set(pointer, validate);
      return validate;
    } catch (cause) {
      throw new UnverifiableError(`${pointer} does not compile: ${(cause as Error).message}`, { cause });
    }
  };

  return {
    validate(pointer, value) {
      const validate = compile(pointer);
      return validate(value) ? [] : (validate.errors ?? []).filter(isSpecific).map(toSchemaError);
    },
  };
}

/** A JSON Pointer as a URI fragment. @see https://www.rfc-editor.org/rfc/rfc6901#section-6 */
const encodeFragment = (pointer: string): string => pointer.split('/').map(encodeURIComponent).join('/');

/** A union's own error only says that its members' errors follow. */
const isSpecific = ({ keyword }: ErrorObject, _: number, all: readonly ErrorObject[]): boolean =>
  all.length === 1 || !['oneOf', 'anyOf', 'if'].includes(keyword);

const toSchemaError = ({ instancePath, schemaPath, message, keyword, params }: ErrorObject): SchemaError => ({
  instance: instancePath,
  schema: schemaPath.replace(id, '').replace(/^#/, ''),
  message: `${message ?? keyword}${detailOf(keyword, params)}`,
});

function detailOf(keyword: string, params: Record<string, unknown>): string {
  if (keyword === 'enum') return `: ${JSON.stringify(params['allowedValues'])}`;
  if (keyword === 'const') return `: ${JSON.stringify(params['allowedValue'])}`;
  if (keyword === 'additionalProperties') return `: "${String(params['additionalProperty'])}"`;
  if (keyword === 'unevaluatedProperties') return `: "${String(params['unevaluatedProperty'])}"`;
  return '';
}
