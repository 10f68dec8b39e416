import type { OpenApiDocument } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import { asBinding, asDocumented } from './readings.ts';
import { createValidator, type SchemaError } from './validator.ts';

/** Something in an answer that the contract does not mention, and does not forbid. */
export interface Addition {
  /** A member of a union with an unknown tag, a property without a name in the contract, a value of an open enum. */
  readonly kind: 'member' | 'field' | 'value';
  /** JSON Pointer into the value: to the tag of a member, to the property, to the value. */
  readonly instance: string;
  /** JSON Pointer into the document, to the schema that does not mention it. */
  readonly schema: string;
  readonly got: unknown;
}

export interface AnswerErrors {
  readonly forbidden: readonly SchemaError[];
  /** Empty if anything is forbidden. */
  readonly undocumented: readonly Addition[];
}

/** Validates answers by the schemas of one document. */
export interface AnswerValidator {
  /** @throws {UnverifiableError} when the schema does not compile. */
  validate(pointer: string, value: unknown): AnswerErrors;
}

/** Most answers are as documented. The other reading is only compiled for those that are not. */
export function createAnswerValidator(document: OpenApiDocument): AnswerValidator {
  const documented = createValidator(asDocumented(document));
  const binding = createValidator(asBinding(document));
  return {
    validate(pointer, value) {
      if (documented.isValid(pointer, value)) return { forbidden: [], undocumented: [] };
      const forbidden = binding.validate(pointer, value);
      return {
        forbidden,
        undocumented: forbidden.length > 0 ? [] : documented.validate(pointer, value).map(toAddition),
      };
    },
  };
}

function toAddition({ keyword, instance, schema, got, property }: SchemaError): Addition {
  if (property === undefined) return { kind: keyword === 'enum' ? 'value' : 'member', instance, schema, got };
  return {
    kind: 'field',
    instance: instance + pointerOf([property]),
    schema: schema.replace(/\/[^/]*$/, ''),
    got: (got as Readonly<Record<string, unknown>>)[property],
  };
}
