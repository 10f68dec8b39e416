import {
  registerSchema,
  setShouldValidateFormat,
  validate,
  type SchemaObject,
} from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import type { OpenApiDocument } from '../openapi/document.ts';
import { asBinding, asDocumented } from './readings.ts';

/** Whether a value fits the schema at a pointer of the document, according to a second implementation. */
export type SecondValidator = (pointer: string, value: unknown) => Promise<boolean>;

const id = 'https://concord.invalid/second-validator';
const validators = new WeakMap<OpenApiDocument, SecondValidator>();

// An annotation by default in JSON Schema 2020-12. The first validator asserts it, too.
setShouldValidateFormat(true);

/** `@hyperjump/json-schema` is independent of Ajv: a value that it rejects must not pass the first validator. */
export function secondValidator(document: OpenApiDocument): SecondValidator {
  const known = validators.get(document);
  if (known) return known;
  const base = `${id}/${crypto.randomUUID()}`;
  registerSchema(document as unknown as SchemaObject, base, 'https://json-schema.org/draft/2020-12/schema');
  const compiled = new Map<string, ReturnType<typeof validate>>();
  const isValid: SecondValidator = async (pointer, value) => {
    const fragment = pointer.split('/').map(encodeURIComponent).join('/');
    const check = compiled.get(pointer) ?? validate(`${base}#${fragment}`);
    compiled.set(pointer, check);
    return (await check)(value as never).valid;
  };
  validators.set(document, isValid);
  return isValid;
}

/** For answers: by the contract as it is documented, and as it binds servers. */
export interface SecondValidators {
  readonly documented: SecondValidator;
  readonly binding: SecondValidator;
}

const pairs = new WeakMap<OpenApiDocument, SecondValidators>();

export function secondValidators(document: OpenApiDocument): SecondValidators {
  const pair = pairs.get(document) ?? {
    documented: secondValidator(asDocumented(document)),
    binding: secondValidator(asBinding(document)),
  };
  pairs.set(document, pair);
  return pair;
}
