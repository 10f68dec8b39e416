import type { OpenApiDocument } from '../../../src/contract/openapi/document.ts';
import { propertiesOf } from '../../../src/contract/openapi/schemas.ts';
import type { Rule } from '../lib/rule.ts';
import { typesOf } from '../lib/schemas.ts';

export const QueryArrayStyle: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Parameter(parameter, { report, location }) {
      if (parameter.in !== 'query') return;
      const types = typesOf(document, parameter.schema);
      if (types.has('array') && (parameter.style !== 'form' || parameter.explode !== true)) {
        report({
          message: 'An array in the query says how it is written: `style: form` and `explode: true`.',
          location: location.child('schema').key(),
        });
      }
      if (types.has('array') && !parameter.name.endsWith('[]')) {
        report({
          message: 'An array in the query is named as clients send it, with `[]` at the end.',
          location: location.child('name'),
        });
      }
      if (types.has('object') && parameter.style !== 'deepObject') {
        report({
          message: 'An object in the query says how it is written: `style: deepObject`.',
          location: location.child('schema').key(),
        });
      }
    },
    MediaType({ schema, encoding = {} }, { key, report, location }) {
      if (key !== 'multipart/form-data') return;
      for (const [name, property] of Object.entries(propertiesOf(document, schema))) {
        const types = typesOf(document, property);
        if (name in encoding || !(types.has('array') || types.has('object'))) continue;
        report({
          message: `The form field ${name} is an array or object. Say in \`encoding\` how it is written.`,
          location: location.child('schema').key(),
        });
      }
    },
  };
};
