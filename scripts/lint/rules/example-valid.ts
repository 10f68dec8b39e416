import type { UserContext } from '@redocly/openapi-core';
import type { Example, MediaType, OpenApiDocument } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { segmentsOf } from '../../../src/openapi/json-pointer.ts';
import { contentFaults, valueFaults, type ExampleFault } from '../lib/example-faults.ts';
import type { Rule } from '../lib/rule.ts';

interface HasExamples {
  readonly example?: unknown;
  readonly examples?: MediaType['examples'];
}

export const ExampleValid: Rule = () => {
  let document: OpenApiDocument;

  const check = (node: HasExamples, context: UserContext, faultsOf: (value: unknown) => readonly ExampleFault[]) => {
    if (node.example !== undefined) reportAll(context, ['example'], 'The example', faultsOf(node.example));
    for (const [name, example] of Object.entries(node.examples ?? {})) {
      const { value } = resolve<Example>(document, example);
      reportAll(context, ['examples', name, 'value'], `Example "${name}"`, faultsOf(value));
    }
  };

  const checkValues = (node: HasExamples, context: UserContext): void =>
    check(node, context, (value) => valueFaults(document, context.location.pointer, value));

  return {
    Root(root) {
      document = root;
    },
    Parameter: checkValues,
    Header: checkValues,
    MediaType(media, context) {
      const site = { name: String(context.key), media, pointer: context.location.pointer };
      check(media, context, (value) => contentFaults(document, site, value));
    },
  };
};

function reportAll(
  { report, location }: UserContext,
  at: readonly string[],
  what: string,
  faults: readonly ExampleFault[],
): void {
  for (const { path, text } of faults) {
    report({
      message: `${what} does not fit its schema: ${text}.`,
      location: location.child([...at, ...segmentsOf(path)]),
    });
  }
}
