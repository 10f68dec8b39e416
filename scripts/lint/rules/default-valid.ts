import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import type { Rule } from '../lib/rule.ts';
import { validatorOf } from '../lib/schema-validator.ts';

export const DefaultValid: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      if (!('default' in schema)) return;
      for (const { path, message } of validatorOf(document)(location.pointer, schema['default'])) {
        report({
          message: `The default does not fit its schema: ${path || 'the value'} ${message}.`,
          location: location.child('default'),
        });
      }
    },
  };
};
