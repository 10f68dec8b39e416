import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

// The entry for this dialect is a path into the package: everybody else imports it from here.
export type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';

// CommonJS: the function is the module's default, and its type says so twice.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

/** Formats of the contract that say how a value is sent, or what it counts: they constrain nothing. */
const annotations = ['unixtime', 'binary', 'byte'];

/** Ajv for JSON Schema 2020-12 as the contract uses it: keywords of OpenAPI are allowed, and formats are asserted. */
export function createAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, ...options });
  addFormats(ajv);
  for (const format of annotations) ajv.addFormat(format, true);
  return ajv;
}
