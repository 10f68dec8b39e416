import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { requiredOf } from '../../../src/schema/walk.ts';
import type { Rule } from '../lib/rule.ts';

/** A forgotten `required` looks like an intentional one, so it must always be explicit. */
export const RequiredStated: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      if (!('properties' in schema) || 'required' in schema) return;
      report({
        message: 'An object must list the properties that are always present. Add `required`; `[]` if there are none.',
        location: location.child('properties').key(),
      });
    },
    Parameter({ name, required }, { report, location }) {
      if (required !== undefined) return;
      report({
        message: `State whether the parameter ${name} must be sent. Add \`required\`, true or false.`,
        location: location.child('name').key(),
      });
    },
    RequestBody({ required, content }, { report, location }) {
      const isNeeded = Object.values(content).every(({ schema }) => requiredOf(document, schema).size > 0);
      if (required === undefined) {
        report({
          message: 'State whether the body must be sent. Add `required`, true or false.',
          location: location.child('content').key(),
        });
      } else if (isNeeded && !required) {
        report({
          message: 'The schema of the body requires a property, so the body must be sent. Write `required: true`.',
          location: location.child('required'),
        });
      }
    },
  };
};
