import type { Schema } from '../../../src/openapi/document.ts';
import { componentName } from '../../../src/schema/walk.ts';
import { withLimits } from './limits.ts';
import * as engine from './openapi-typescript.ts';
import { schemaInput, type Schemas, type TypeNames } from './schema-input.ts';
import { docComment, escapeJsDoc, literal } from './escape.ts';
import { objectOf, type ObjectShape } from './object-shape.ts';

/** A schema as a TypeScript type. Components appear by name. */
export const typeText = (schema: Schema, names: TypeNames): string => engine.typeText(schemaInput(schema, names));

/**
 * Declares a type. An object becomes an interface, which is cheap to check and is shown by name.
 *
 * @param bases types to extend.
 */
export function declaration(
  name: string,
  schema: Schema,
  docs: string,
  names: TypeNames,
  bases: readonly string[] = [],
): string {
  const shape = objectOf(schema, names.schemas);
  const declared = shape
    ? `interface ${name}${basesText(shape, names, bases)} ${fieldsText(shape, names)}`
    : `type ${name} = ${[typeText(schema, names), ...bases].join(' & ')};`;
  return `${commentText(docs)}export ${declared}`;
}

/** Another name for a type. */
export const alias = (name: string, type: string, docs = ''): string =>
  `${commentText(docs)}export type ${name} = ${type};`;

export const namespace = (name: string, statements: readonly string[], modifiers = 'export'): string =>
  `${modifiers} namespace ${name} {\n${statements.join('\n\n')}\n}`;

function basesText(shape: ObjectShape, names: TypeNames, more: readonly string[]): string {
  const bases = [...more, ...shape.bases.map((component) => names.nameOf(component))];
  return bases.length > 0 ? ` extends ${bases.join(', ')}` : '';
}

function fieldsText({ properties, required, isOpen }: ObjectShape, names: TypeNames): string {
  const fields = Object.entries(properties).map(([name, property]) => [
    name,
    {
      schema: schemaInput(property, names),
      isRequired: required.has(name),
      doc: fieldDoc(property, names.schemas),
    },
  ]);
  return engine.fieldsText(Object.fromEntries(fields), isOpen);
}

/** The description of a schema, escaped. */
export const descriptionOf = ({ description }: Schema): string =>
  typeof description === 'string' ? escapeJsDoc(description) : '';

/** The documentation of a field. What a field does not say of itself, the component says that it refers to. */
export function fieldDoc(schema: Schema, schemas: Schemas): string {
  const { description = '', deprecated } = { ...schemas[componentName(schema) ?? ''], ...schema };
  const tags = [
    'default' in schema && `@default ${escapeJsDoc(literal(schema['default']))}`,
    deprecated === true && '@deprecated',
  ];
  return [escapeJsDoc(withLimits(String(description), schema)), ...tags].filter(Boolean).join('\n');
}

/** A doc comment on lines of its own, or nothing for empty text. */
export const commentText = (docs: string): string => (docs === '' ? '' : `${docComment(docs)}\n`);
