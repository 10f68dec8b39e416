import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import type { Rule } from '../lib/rule.ts';
import { openEnumOf } from '../../../src/schema/open-enum.ts';
import { unionOf } from '../../../src/schema/walk.ts';

export const OpenEnum: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      const members = unionOf(schema).map((member) => resolve(document, member));
      if (members.filter(isAnyString).length > 1) {
        report({
          message: 'Two members of the union accept any string. Give one of them its `enum`, or remove it.',
          location: location.child('anyOf' in schema ? 'anyOf' : 'oneOf').key(),
        });
      }
      if (!members.some(isEnum) || !members.some(isAnyString) || openEnumOf(schema)) return;
      report({
        message:
          'An open enum must have this form: `anyOf: [{ type: string, enum: […] }, { type: string }]`, ' +
          'the second `type: [string, "null"]` if null is allowed.',
        location: location.child('anyOf' in schema ? 'anyOf' : 'oneOf').key(),
      });
    },
  };
};

const isEnum = ({ enum: values }: Schema): boolean =>
  Array.isArray(values) && values.some((value) => typeof value === 'string');

const isAnyString = ({ type, ...rest }: Schema): boolean =>
  [type].flat().includes('string') && Object.keys(rest).every((key) => key === 'description');
