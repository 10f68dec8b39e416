import type { Check, Finding } from './finding.ts';
import { UnverifiableError, type Validator } from './validator.ts';

/** Holds a value against the schema that a pointer names. A schema that does not compile is a finding, not a pass. */
export type Verify = (pointer: string, check: Check, value: unknown) => Finding[];

export const createVerify =
  (validator: Validator): Verify =>
  (pointer, check, value) => {
    try {
      return validator.validate(pointer, value).map(({ instance, message, schema }) => ({
        check,
        message: `${instance || subjectOf(check, pointer)} ${message}`,
        contract: schema.startsWith('/components') ? schema : pointer,
        instance,
      }));
    } catch (error) {
      if (!(error instanceof UnverifiableError)) throw error;
      return [{ check: 'verifiable', message: error.message, contract: pointer }];
    }
  };

const subjectOf = (check: Check, pointer: string): string =>
  check === 'header-schema' ? `The header ${pointer.split('/').at(-2)}` : 'The body';
