import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import type { Rule } from '../lib/rule.ts';

export const PropertyDescribed: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
        if (resolve(document, property)['description']) continue;
        report({
          message: `The property ${name} needs a description, here or in the schema that it refers to.`,
          location: location.child(['properties', name]).key(),
        });
      }
    },
    ref(node, { type, report, location }) {
      if (type.name !== 'Schema' || !('description' in node)) return;
      report({
        message: 'Many readers drop what stands beside a `$ref`. Describe the schema that it refers to.',
        location: location.child('description').key(),
      });
    },
  };
};
