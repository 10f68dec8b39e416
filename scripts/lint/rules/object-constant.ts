import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { constantsOf } from '../../../src/schema/walk.ts';
import type { Rule } from '../lib/rule.ts';

/** `object` identifies the kind of an object, so that clients can distinguish responses. */
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
        message: '`object` states the kind of this object. Add the `const`, or an `enum` if servers differ.',
        location: location.child(['properties', 'object']).key(),
      });
    },
  };
};
