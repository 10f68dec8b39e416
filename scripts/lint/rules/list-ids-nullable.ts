import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { requiredOf } from '../../../src/schema/walk.ts';
import type { Rule } from '../lib/rule.ts';
import { typesOf } from '../../../src/schema/walk.ts';

export const ListIdsNullable: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
      for (const name of ['first_id', 'last_id', 'next_page']) {
        const property = properties[name];
        if (!property) continue;
        if (!typesOf(document, property).has('null')) {
          report({
            message: `${name} is null on an empty or last page. Add "null" to its type.`,
            location: location.child(['properties', name]).key(),
          });
        }
        if (name !== 'next_page' && requiredOf(document, schema).has(name)) {
          report({
            message: `Servers leave ${name} out of an empty page. Remove it from \`required\`.`,
            location: location.child('required').key(),
          });
        }
      }
    },
  };
};
