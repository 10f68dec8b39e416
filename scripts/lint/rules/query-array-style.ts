import type { OpenApiDocument, Parameter } from '../../../src/openapi/document.ts';
import { propertiesOf } from '../../../src/schema/walk.ts';
import type { Rule } from '../lib/rule.ts';
import { typesOf } from '../../../src/schema/walk.ts';

export const QueryArrayStyle: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Parameter(parameter, { report, location }) {
      if (parameter.in !== 'query') return;
      for (const [key, message] of parameterFaults(parameter, typesOf(document, parameter.schema))) {
        report({ message, location: location.child(key).key() });
      }
    },
    MediaType({ schema, encoding = {} }, { key, report, location }) {
      if (key !== 'multipart/form-data') return;
      for (const [name, property] of Object.entries(propertiesOf(document, schema))) {
        const types = typesOf(document, property);
        if (name in encoding || !(types.has('array') || types.has('object'))) continue;
        report({
          message: `The form field ${name} is an array or object. State its serialization in \`encoding\`.`,
          location: location.child('schema').key(),
        });
      }
    },
  };
};

function* parameterFaults(
  { name, style, explode }: Parameter,
  types: ReadonlySet<string>,
): Generator<readonly [key: string, message: string]> {
  if (types.has('array') && (style !== 'form' || explode !== true)) {
    yield ['schema', 'An array in the query must state its serialization: `style: form` and `explode: true`.'];
  }
  if (types.has('array') && !name.endsWith('[]')) {
    yield ['name', 'The name of an array in the query must end in `[]`, as clients send it.'];
  }
  if (types.has('object') && (style !== 'deepObject' || explode !== true)) {
    yield ['schema', 'An object in the query must state its serialization: `style: deepObject` and `explode: true`.'];
  }
}
