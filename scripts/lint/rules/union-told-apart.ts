import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { segmentsOf } from '../../../src/openapi/json-pointer.ts';
import { labelOf } from '../../../src/schema/messages.ts';
import type { Rule } from '../lib/rule.ts';
import { areDisjoint } from '../../../src/schema/tags.ts';
import { objectMembersOf, pairsOf, type ObjectMember, type Tags } from '../lib/tags.ts';

interface Options {
  /** Components whose union members differ by more than a constant. */
  readonly except?: readonly string[];
}

export const UnionToldApart: Rule<Options> = ({ except = [] }) => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      const [, , component = ''] = segmentsOf(location.pointer);
      if (except.includes(component)) return;
      for (const keyword of ['oneOf', 'anyOf'] as const) {
        for (const [a, b] of pairsOf(objectMembersOf(document, schema, keyword))) {
          if (areToldApart(a, b)) continue;
          report({
            message: `${labelOf(a.schema)} and ${labelOf(b.schema)} cannot be distinguished. Require a property in both with different constants.`,
            location: location.child([keyword, b.index]),
          });
        }
      }
    },
  };
};

const areToldApart = (a: ObjectMember, b: ObjectMember): boolean =>
  a.tags.every((one) => b.tags.every((other) => haveDifferentTag(one, other)));

const haveDifferentTag = (a: Tags, b: Tags): boolean =>
  [...a].some(([property, constants]) => b.has(property) && areDisjoint(constants, b.get(property) ?? []));
