import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { closeSchemas } from '../../../src/schema/close-schemas.ts';
import { sentenceOf } from '../../../src/schema/messages.ts';
import { createValidator, UnverifiableError, type Validator } from '../../../src/schema/validator.ts';

/** One thing that keeps a value from fitting its schema. */
export interface ValueFault {
  /** JSON Pointer into the value. */
  readonly path: string;
  /** Continues a sentence whose subject is the value at `path`. */
  readonly message: string;
}

const validators = new WeakMap<OpenApiDocument, Validator>();

/** One a document: compiling is what takes the time, and several rules validate. */
function validatorOf(document: OpenApiDocument): Validator {
  const validator = validators.get(document) ?? createValidator(closeSchemas(document));
  validators.set(document, validator);
  return validator;
}

/** What keeps a value from fitting the schema at a pointer of Redocly's; what the schema does not name does not fit. */
export function faultsOf(document: OpenApiDocument, schema: string, value: unknown): readonly ValueFault[] {
  try {
    const errors = validatorOf(document).validate(schema.replace(/^#/, ''), value);
    return errors.map((error) => ({ path: error.instance, message: sentenceOf(error) }));
  } catch (error) {
    if (!(error instanceof UnverifiableError)) throw error;
    return [{ path: '', message: `cannot be checked: ${(error.cause as Error).message}` }];
  }
}
