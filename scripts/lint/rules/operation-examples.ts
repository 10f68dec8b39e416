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
          message: 'An example needs a name. Move this one into `examples`.',
          location: location.child('example').key(),
        });
      }
      const examples = Object.entries(mediaType.examples ?? {});
      if (examples.length === 0) {
        report({
          message: 'Every request and response body needs an example. Add a named one to `examples`.',
          location: location.key(),
        });
      }
      for (const [name, example] of examples) {
        for (const path of placeholdersIn(resolve<Example>(document, example).value)) {
          report({
            message: 'An example must be realistic. Replace this placeholder.',
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
      // Examples that contain a JSON Schema have type names.
      .filter(([key]) => key !== 'type')
      .flatMap(([key, item]) => placeholdersIn(item, [...path, key]))
  );
}
