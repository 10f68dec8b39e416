import { excerpt } from '../../openapi/excerpt.ts';
import type { Check, Finding } from '../model/finding.ts';
import { UnverifiableError, type Validator } from '../../schema/validator.ts';

/** Validates a value by the schema at a pointer. A schema that does not compile is a finding, not a pass. */
export type Verify = (pointer: string, check: Check, value: unknown) => Finding[];

export const createVerify =
  (validator: Validator): Verify =>
  (pointer, check, value) => {
    try {
      return validator.validate(pointer, value).map(({ instance, message, schema, keyword, got }) => ({
        check,
        message: `${instance || subjectOf(check, pointer)} ${message}`,
        got: excerpt(got),
        contract: schema,
        instance,
        keyword,
      }));
    } catch (error) {
      if (!(error instanceof UnverifiableError)) throw error;
      return [{ check: 'verifiable', message: error.message, contract: pointer }];
    }
  };

const subjectOf = (check: Check, pointer: string): string => {
  if (check === 'header-schema') return `The header ${pointer.split('/').at(-2)}`;
  if (check === 'stream-whole') return 'it';
  return check === 'stream-event' ? 'The event' : 'The body';
};
