import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import type { Rule } from '../lib/rule.ts';
import { faultsOf } from '../lib/value-faults.ts';

export const DefaultValid: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      if (!('default' in schema)) return;
      for (const { path, message } of faultsOf(document, location.pointer, schema['default'])) {
        report({
          message: `The default does not fit its schema: ${path || 'the value'} ${message}.`,
          location: location.child('default'),
        });
      }
    },
  };
};
