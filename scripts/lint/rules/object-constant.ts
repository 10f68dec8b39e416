import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { constantsOf } from '../../../src/schema/walk.ts';
import type { Rule } from '../lib/rule.ts';

/** `object` marks what an object is, so that readers can tell answers apart. */
export const ObjectConstant: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      const { object } = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
      if (!object || constantsOf(document, object)) return;
      report({
        message: '`object` says what kind of object this is. Add the `const`, or an `enum` where servers differ.',
        location: location.child(['properties', 'object']).key(),
      });
    },
  };
};
