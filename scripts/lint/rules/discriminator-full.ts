import type { Discriminator, OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { labelOf } from '../../../src/schema/messages.ts';
import type { Rule } from '../lib/rule.ts';
import { unionOf } from '../../../src/schema/walk.ts';
import { areDisjoint } from '../../../src/schema/tags.ts';
import { constantsIn, objectMembersOf, pairsOf, type ObjectMember } from '../lib/tags.ts';

export const DiscriminatorFull: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      const keyword = 'oneOf' in schema ? 'oneOf' : 'anyOf';
      const members = objectMembersOf(document, schema, keyword);
      const discriminator = schema['discriminator'] as Discriminator | undefined;
      if (discriminator) {
        if (schema['type'] !== 'object') {
          // Validators that support the keyword evaluate it instead of the union. It does not apply to values that are
          // not objects.
          const message =
            'A union with a `discriminator` needs `type: object`. Without it, some validators accept any string.';
          report({ message, location: location.child('discriminator').key() });
        }
        for (const message of [...mappingFaults(members, discriminator), ...untypedFaults(schema, discriminator)]) {
          report({ message, location: location.child('discriminator').key() });
        }
      } else if (members.length > 1 && canBeMapped(schema, members)) {
        report({
          message: `Each member has its own \`${soleTag(members)}\`. Add a \`discriminator\` with a full \`mapping\`.`,
          location: location.child(keyword).key(),
        });
      }
    },
  };
};

const untypedFaults = (schema: Schema, { mapping = {} }: Discriminator): string[] =>
  ((schema['x-untyped'] ?? []) as readonly string[])
    .filter((tag) => !Object.hasOwn(mapping, tag))
    .map((tag) => `\`x-untyped\` lists "${tag}", which is not in \`mapping\`. Remove it.`);

/** A mapping refers to components, and only objects have the property. */
const canBeMapped = (schema: Schema, members: readonly ObjectMember[]): boolean =>
  unionOf(schema).length === members.length &&
  members.every((member) => member.schema.$ref) &&
  soleTag(members) !== undefined;

/** The one property that distinguishes all members. */
const soleTag = (members: readonly ObjectMember[]): string | undefined =>
  [...(members[0]?.tags[0]?.keys() ?? [])].find((property) =>
    pairsOf(members.map((member) => constantsIn(member, property))).every(([a, b]) => a && b && areDisjoint(a, b)),
  );

function* mappingFaults(
  members: readonly ObjectMember[],
  { propertyName, mapping = {} }: Discriminator,
): Generator<string> {
  const constants = new Set<string>();
  for (const member of members) {
    const { schema } = member;
    const values = constantsIn(member, propertyName)?.map(String);
    if (!values) {
      yield `${labelOf(schema)} does not require \`${propertyName}\` with a constant, so it cannot be mapped. Add it.`;
    }
    for (const value of values ?? []) {
      constants.add(value);
      if (mapping[value] !== schema.$ref)
        yield `"${value}" is the constant of ${labelOf(schema)}. Map it to that schema in \`mapping\`.`;
    }
  }
  for (const value of Object.keys(mapping).filter((key) => !constants.has(key))) {
    yield `No member has the constant "${value}". Remove it from \`mapping\`.`;
  }
}
