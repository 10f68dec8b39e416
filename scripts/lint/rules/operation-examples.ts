import type { Example, OpenApiDocument } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import type { Rule } from '../lib/rule.ts';

export const OperationExamples: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    MediaType(mediaType, { report, location }) {
      if ('example' in mediaType) {
        report({
          message: 'Examples have names. Move this one into `examples`.',
          location: location.child('example').key(),
        });
      }
      const examples = Object.entries(mediaType.examples ?? {});
      if (examples.length === 0) {
        report({
          message: 'Every body, sent or answered, is shown. Add a named example to `examples`.',
          location: location.key(),
        });
      }
      for (const [name, example] of examples) {
        for (const path of placeholdersIn(resolve<Example>(document, example).value)) {
          report({
            message: 'An example is realistic. Replace this placeholder.',
            location: location.child(['examples', name, 'value', ...path]),
          });
        }
      }
    },
  };
};

function placeholdersIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return /^(string|lorem|foo|todo)$/i.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return (
    Object.entries(value)
      // Examples that hold a JSON Schema name types.
      .filter(([key]) => key !== 'type')
      .flatMap(([key, item]) => placeholdersIn(item, [...path, key]))
  );
}
