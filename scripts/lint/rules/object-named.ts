import type { Schema } from '../../../src/openapi/document.ts';
import { segmentsOf } from '../../../src/openapi/json-pointer.ts';
import { membersOf } from '../../../src/schema/walk.ts';
import { tagOf } from '../../model/nested.ts';
import type { Rule } from '../lib/rule.ts';

/** Types are named after schema files, properties and constants. An object without any of these has no name to show. */
export const ObjectNamed: Rule = () => ({
  Parameter({ name, schema }, { report, location }) {
    if (!isObject(schema)) return;
    report({
      message: `The parameter ${name} has an inline object. Move it to a schema file, which names its type.`,
      location: location.child('schema').key(),
    });
  },
  Schema(schema, { report, location }) {
    const isComponent = segmentsOf(location.pointer).length === 3;
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const members = membersOf(schema, keyword);
      // The only object of a property is named after the property.
      if (!isComponent && members.filter(isObject).length < 2) continue;
      for (const [index, member] of members.entries()) {
        if (!isObject(member) || hasTag(member)) continue;
        report({
          message: 'The type of this object has no name. Move it to a schema file, or add a constant `type` to it.',
          location: location.child([keyword, index]),
        });
      }
    }
  },
});

const isObject = (schema: Schema): boolean => 'properties' in schema || 'allOf' in schema;

const hasTag = ({ properties = {} }: Schema): boolean =>
  tagOf(properties as Readonly<Record<string, Schema>>) !== undefined;
