import { excerpt } from '../../openapi/excerpt.ts';
import type { Check, Finding } from '../model/finding.ts';
import type { Addition, AnswerValidator } from '../../schema/answer-validator.ts';
import type { SchemaError } from '../../schema/validator.ts';
import { UnverifiableError } from '../../schema/unverifiable-error.ts';

/** Validates a value by the schema at a pointer. A schema that does not compile is a finding, not a pass. */
export type Verify = (pointer: string, check: Check, value: unknown) => Finding[];

export const createVerify =
  (validator: AnswerValidator): Verify =>
  (pointer, check, value) => {
    try {
      const { forbidden, undocumented } = validator.validate(pointer, value);
      const subject = subjectOf(check, pointer);
      return [...forbidden.map((error) => violation(error, check, subject)), ...undocumented.map(note(check))];
    } catch (error) {
      if (!(error instanceof UnverifiableError)) throw error;
      return [{ check: 'verifiable', message: error.message, contract: pointer }];
    }
  };

const violation = (
  { instance, message, schema, keyword, got }: SchemaError,
  check: Check,
  subject: string,
): Finding => ({
  check,
  message: `${instance || subject} ${message}`,
  got: excerpt(got),
  contract: schema,
  instance,
  keyword,
});

/** The tag of an event is a property of the event itself. */
const isTagOfEvent = (check: Check, instance: string): boolean =>
  check === 'stream-event' && instance.lastIndexOf('/') === 0;

const note =
  (check: Check) =>
  ({ kind, instance, schema, got }: Addition): Finding => {
    const what = kind === 'member' && isTagOfEvent(check, instance) ? 'event' : kind;
    const subject = instance.length > longest ? `${instance.slice(0, longest)}…` : instance;
    const finding = { check: `${what}-documented`, contract: schema, instance } as const;
    if (what === 'field') return { ...finding, message: `${subject}: the field is not documented.`, got: excerpt(got) };
    return {
      ...finding,
      message: `${what === 'event' ? 'The' : `${subject}: the`} ${what} ${excerpt(got)} is not documented.`,
    };
  };

/** Names of fields are a server's own. */
const longest = 200;

const subjectOf = (check: Check, pointer: string): string => {
  if (check === 'header-schema') return `The header ${pointer.split('/').at(-2)}`;
  if (check === 'stream-whole') return 'it';
  return check === 'stream-event' ? 'The event' : 'The body';
};
