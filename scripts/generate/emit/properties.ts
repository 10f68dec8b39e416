import type { OptionalKind, PropertySignatureStructure } from 'ts-morph';
import type { ApiModel, ParameterModel } from '../../model/model.ts';
import type { Schema } from '../../../src/openapi/document.ts';
import { componentName } from '../../../src/schema/walk.ts';
import { escapeJsDoc, literal, memberName } from '../code/escape.ts';
import type { Scope } from '../code/scope.ts';
import { typeText } from '../code/type-text.ts';
import { withLimits } from './limits.ts';

/** A property of a generated type. */
export type Property = OptionalKind<PropertySignatureStructure>;

/** A parameter as a property of the params. */
export const propertyOf = (
  { property, schema, required, description, deprecated }: Omit<ParameterModel, 'name'>,
  scope: Pick<Scope, 'nameOf'>,
): Property => ({
  name: memberName(property),
  type: typeText(schema, scope.nameOf),
  hasQuestionToken: !required,
  docs: [propertyDoc(description, schema, deprecated)].filter((doc) => doc !== ''),
});

/** The fields of an object that the contract describes where it is used; undefined for any other schema. */
export function fieldsOf(model: ApiModel, schema: Schema, scope: Scope): Property[] | undefined {
  if (schema['type'] !== 'object' || !('properties' in schema)) return undefined;
  const required = new Set(schema['required'] as readonly string[] | undefined);
  return Object.entries(schema['properties'] as Readonly<Record<string, Schema>>).map(([property, field]) => {
    // What is used by reference is described where it stands.
    const named = model.schemas[componentName(field) ?? ''];
    const description = String(field['description'] ?? named?.['description'] ?? '');
    const deprecated = field['deprecated'] === true;
    return propertyOf({ property, schema: field, required: required.has(property), description, deprecated }, scope);
  });
}

function propertyDoc(description: string, schema: Schema, deprecated: boolean): string {
  const tags = [
    'default' in schema && `@default ${escapeJsDoc(literal(schema['default']))}`,
    deprecated && '@deprecated',
  ];
  return [escapeJsDoc(withLimits(description, schema)), ...tags].filter(Boolean).join('\n');
}
