import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

// This dialect has no top-level entry point, nor have the parts of references. Everything else imports Ajv from this file.
export { resolveUrl } from 'ajv/dist/compile/resolve.js';
export { callRef } from 'ajv/dist/vocabularies/core/ref.js';
export type { Ajv2020, ErrorObject, KeywordCxt, ValidateFunction } from 'ajv/dist/2020.js';

// CommonJS: the function is the default export of the module, and the type nests it once too often.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

/** Formats of the contract that describe the encoding or unit of a value. They do not constrain it. */
const annotations = ['unixtime', 'binary', 'byte'];

/** Creates an Ajv for JSON Schema 2020-12. It allows OpenAPI keywords and asserts formats. */
export function createAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, ...options });
  addFormats(ajv);
  for (const format of annotations) ajv.addFormat(format, true);
  return ajv;
}

/** The code of schemas, as a module that exports the validation of each under a name. Only a build needs it. */
export async function moduleOf(ajv: Ajv2020, schemas: Readonly<Record<string, string>>): Promise<string> {
  const { default: standalone } = await import('ajv/dist/standalone/index.js');
  return standalone.default(ajv, { ...schemas });
}
