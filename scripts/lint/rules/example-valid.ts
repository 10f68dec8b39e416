import type { UserContext } from '@redocly/openapi-core';
import type { Example, MediaType, OpenApiDocument } from '../../../src/contract/openapi/document.ts';
import { resolve } from '../../../src/contract/openapi/operations.ts';
import { segmentsOf } from '../../../src/contract/openapi/pointer.ts';
import type { Rule } from '../lib/rule.ts';
import { validatorOf } from '../lib/schema-validator.ts';
import { transcriptFaults } from '../lib/transcript-faults.ts';

interface HasExamples {
  readonly example?: unknown;
  readonly examples?: MediaType['examples'];
}

interface Finding {
  /** JSON Pointer into the example. */
  readonly path: string;
  readonly text: string;
}

export const ExampleValid: Rule = () => {
  let document: OpenApiDocument;

  const check = (node: HasExamples, context: UserContext, judge: (value: unknown) => readonly Finding[]): void => {
    if (node.example !== undefined) reportAll(context, ['example'], 'The example', judge(node.example));
    for (const [name, example] of Object.entries(node.examples ?? {})) {
      const { value } = resolve<Example>(document, example);
      reportAll(context, ['examples', name, 'value'], `Example "${name}"`, judge(value));
    }
  };

  const checkSchema = (node: HasExamples, context: UserContext): void => {
    const validate = validatorOf(document);
    check(node, context, (value) =>
      validate(`${context.location.pointer}/schema`, value).map(({ path, message }) => ({
        path,
        text: `${path || 'the value'} ${message}`,
      })),
    );
  };

  return {
    Root(root) {
      document = root;
    },
    Parameter: checkSchema,
    Header: checkSchema,
    MediaType(mediaType, context) {
      const name = String(context.key);
      if (name === 'text/event-stream') {
        const { pointer } = context.location;
        check(mediaType, context, (value) => transcriptFaults(document, mediaType, pointer, value).map(whole));
      } else if (/json$|^multipart\/|^text\//.test(name)) {
        checkSchema(mediaType, context);
      } else {
        check(mediaType, context, mustBeText);
      }
    },
  };
};

const whole = (text: string): Finding => ({ path: '', text });

/** Bytes have no schema to fit; an example stands for them as text. */
const mustBeText = (value: unknown): readonly Finding[] =>
  typeof value === 'string' ? [] : [whole('the value stands for bytes, so it must be a string')];

function reportAll(
  { report, location }: UserContext,
  at: readonly string[],
  what: string,
  findings: readonly Finding[],
): void {
  for (const { path, text } of findings) {
    report({
      message: `${what} does not fit its schema: ${text}.`,
      location: location.child([...at, ...segmentsOf(path)]),
    });
  }
}
