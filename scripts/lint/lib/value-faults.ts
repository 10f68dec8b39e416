import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { closeSchemas } from '../../../src/schema/close-schemas.ts';
import { sentenceOf } from '../../../src/schema/messages.ts';
import { createValidator, type Validator } from '../../../src/schema/validator.ts';
import { UnverifiableError } from '../../../src/schema/unverifiable-error.ts';
import { memoOf } from './memo-of.ts';
import { hashOfValue, schemaKey } from './schema-key.ts';

/** One reason why a value does not match its schema. */
export interface ValueFault {
  /** JSON Pointer into the value. */
  readonly path: string;
  /** Continues a sentence whose subject is the value at `path`. */
  readonly message: string;
}

const validators = new WeakMap<OpenApiDocument, Validator>();

/** One per document: compiling is slow, and several rules validate. */
function validatorOf(document: OpenApiDocument): Validator {
  const validator = validators.get(document) ?? createValidator(closeSchemas(document));
  validators.set(document, validator);
  return validator;
}

/**
 * The reasons why a value does not match the schema at one of Redocly's pointers. Properties that the schema does not
 * name are not allowed.
 */
export function faultsOf(document: OpenApiDocument, schema: string, value: unknown): readonly ValueFault[] {
  const pointer = schema.replace(/^#/, '');
  const key = schemaKey(document, pointer);
  const find = (): readonly ValueFault[] => findFaults(document, pointer, value);
  return key === undefined ? find() : memoOf(document).recall(`value ${key} ${hashOfValue(value)}`, find);
}

function findFaults(document: OpenApiDocument, pointer: string, value: unknown): readonly ValueFault[] {
  try {
    const errors = validatorOf(document).validate(pointer, value);
    return errors.map((error) => ({ path: error.instance, message: sentenceOf(error) }));
  } catch (error) {
    if (!(error instanceof UnverifiableError)) throw error;
    return [{ path: '', message: `cannot be checked: ${(error.cause as Error).message}` }];
  }
}
