import type { Schema } from '../../../src/openapi/document.ts';
import { componentName, membersOf } from '../../../src/schema/walk.ts';
import { escapeJsDoc, literal, memberName } from './escape.ts';

/** How a component is written where it is used; a resource's file imports what it mentions. */
export type NameOf = (component: string) => string;

/**
 * A schema as a TypeScript type. Components are named, never written out; what remains inline in the contract is small:
 * parameters, bodies of a field or two.
 */
export function typeText(schema: Schema, nameOf: NameOf): string {
  const component = componentName(schema);
  if (component) return nameOf(component);
  if ('const' in schema) return literal(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map(literal).join(' | ');
  const members = [...membersOf(schema, 'anyOf'), ...membersOf(schema, 'oneOf')];
  if (members.length > 0) return unionText(members, nameOf);
  const all = membersOf(schema, 'allOf');
  if (all.length > 0) return all.map((member) => grouped(typeText(member, nameOf))).join(' & ');
  return [schema['type']]
    .flat()
    .map((type) => primitiveText(String(type), schema, nameOf))
    .join(' | ');
}

/** An open enum keeps the editor's completion: `string & {}` accepts what `string` accepts and is not folded away. */
function unionText(members: readonly Schema[], nameOf: NameOf): string {
  const hasEnum = members.some((member) => 'enum' in member);
  const texts = members.map((member) => typeText(member, nameOf));
  return texts.map((text) => (hasEnum ? text.replace(/^string\b/, '(string & {})') : text)).join(' | ');
}

function primitiveText(type: string, schema: Schema, nameOf: NameOf): string {
  if (type === 'integer') return 'number';
  if (type === 'array') return `${grouped(typeText((schema['items'] ?? {}) as Schema, nameOf))}[]`;
  if (type === 'object') return objectText(schema, nameOf);
  return ['string', 'number', 'boolean', 'null'].includes(type) ? type : 'unknown';
}

function objectText(schema: Schema, nameOf: NameOf): string {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const required = new Set((schema['required'] as string[] | undefined) ?? []);
  const additional = schema['additionalProperties'];
  if (properties.length === 0) {
    const values = typeof additional === 'object' ? typeText(additional as Schema, nameOf) : 'unknown';
    return `{ [key: string]: ${values} }`;
  }
  const texts = properties.map(
    ([name, property]) =>
      `${commentOf(property)}${memberName(name)}${required.has(name) ? '' : '?'}: ${typeText(property, nameOf)}`,
  );
  return `{ ${texts.join('; ')} }`;
}

const commentOf = ({ description }: Schema): string =>
  typeof description === 'string' ? `/** ${escapeJsDoc(description).replaceAll('\n', ' ')} */ ` : '';

const grouped = (text: string): string => (/ [|&] /.test(text) ? `(${text})` : text);

/** Whether an interface can extend the schema's type: its members are known and the same for every value. */
export function isPlainObject(schema: Schema, schemas: Readonly<Record<string, Schema>>): boolean {
  const component = componentName(schema);
  if (component) return isPlainObject(schemas[component] ?? {}, schemas);
  const all = membersOf(schema, 'allOf');
  if ('oneOf' in schema || 'anyOf' in schema) return false;
  if (all.length > 0) return all.every((member) => isPlainObject(member, schemas));
  return schema['type'] === 'object' && 'properties' in schema;
}
