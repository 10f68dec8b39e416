import type { Discriminator, Schema } from '../../../src/openapi/document.ts';
import { isSchema } from '../../../src/schema/keywords.ts';
import type { HasSchemas } from '../../../src/schema/node.ts';
import { componentName, partsOf, statedTypes, unionOf } from '../../../src/schema/walk.ts';

/** A schema as readers think of it: `allOf` merged, null told apart, unions of one and of scalars dissolved. */
export interface Shape {
  readonly kind: 'scalar' | 'array' | 'map' | 'object' | 'union' | 'any';
  readonly component?: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly nullable: boolean;
  /** The merged schema: where facts are read. */
  readonly schema: Schema;
  /** Of an array or a map: what it holds. */
  readonly item?: Schema;
  /** Of a union: its members but null. */
  readonly members: readonly Schema[];
}

export function shapeOf(document: HasSchemas, schema: Schema): Shape {
  const component = componentName(schema);
  const merged = mergeParts(document, schema);
  const members = unionOf(merged).filter((member) => !isRule(member));
  const real = members.filter((member) => !isNull(document, member));
  const types = statedTypes(merged);
  const about = {
    ...(component !== undefined && { component }),
    description: textOf(merged['description']),
    deprecated: merged['deprecated'] === true,
    nullable: types.includes('null') || real.length < members.length,
  };
  const sole = real.length === 1 && !('properties' in merged) ? real[0] : undefined;
  if (sole) return adopt(shapeOf(document, sole), about, merged);
  if (real.length > 0 && !('properties' in merged)) {
    const scalars = real.map((member) => shapeOf(document, member));
    if (scalars.every(({ kind }) => kind === 'scalar')) return ofScalars(scalars, about, merged);
    return { ...about, kind: 'union', schema: merged, members: real };
  }
  return { ...about, ...structureOf(merged, types), schema: merged, members: real };
}

type About = Pick<Shape, 'description' | 'deprecated' | 'nullable' | 'component'>;

/** A union of one is that one, with what the union says of it. */
const adopt = (inner: Shape, about: About, outer: Schema): Shape => ({
  ...inner,
  ...(about.component !== undefined && { component: about.component }),
  description: about.description || inner.description,
  deprecated: about.deprecated || inner.deprecated,
  nullable: about.nullable || inner.nullable,
  schema: 'default' in outer ? { ...inner.schema, default: outer['default'] } : inner.schema,
});

/** A union of scalars is one scalar: `[enum, string]` is a string with known values. */
function ofScalars(scalars: readonly Shape[], about: About, outer: Schema): Shape {
  const schemas = scalars.map(({ schema }) => schema);
  const values = schemas.flatMap((schema) =>
    'const' in schema ? [schema['const']] : ((schema['enum'] ?? []) as readonly unknown[]),
  );
  const isOpen = schemas.some((schema) => schema['x-open'] === true || !('const' in schema || 'enum' in schema));
  const merged: Schema = {
    ...Object.assign({}, ...schemas.toReversed()),
    ...outer,
    type: [...new Set(schemas.flatMap(statedTypes))].filter((type) => type !== 'null'),
    ...(values.length > 0 && { enum: [...new Set(values)], 'x-open': isOpen }),
  };
  const { const: _, ...schema } = merged;
  const nullable = about.nullable || scalars.some((scalar) => scalar.nullable);
  return { ...about, nullable, kind: 'scalar', schema: schema as Schema, members: [] };
}

function structureOf(schema: Schema, types: readonly string[]): Pick<Shape, 'kind' | 'item'> {
  const { items, additionalProperties, properties } = schema as Readonly<Record<string, unknown>>;
  if (types.includes('array') || isSchema(items)) return { kind: 'array', item: isSchema(items) ? items : {} };
  const hasFields = isSchema(properties) && Object.keys(properties).length > 0;
  if (hasFields) return { kind: 'object' };
  if (isSchema(additionalProperties)) return { kind: 'map', item: additionalProperties };
  if (additionalProperties === true) return { kind: 'map', item: {} };
  if (types.includes('object')) return { kind: 'object' };
  return { kind: types.length > 0 || 'enum' in schema || 'const' in schema ? 'scalar' : 'any' };
}

/** All parts of `allOf` in one schema. What the schema itself says wins over its parts. */
function mergeParts(document: HasSchemas, schema: Schema): Schema {
  const { $ref: _, ...beside } = schema;
  const parts = partsOf(document, schema);
  if (parts.length === 1) return { ...parts[0], ...beside } as Schema;
  const merged = Object.assign({}, ...parts, beside) as Record<string, unknown>;
  delete merged['allOf'];
  const properties = Object.assign({}, ...parts.map((part) => part['properties'])) as object;
  if (Object.keys(properties).length > 0) merged['properties'] = properties;
  const required = parts.flatMap((part) => (part['required'] ?? []) as readonly string[]);
  return { ...merged, required: [...new Set(required)] } as Schema;
}

/** A member that only requires names: a rule about the object beside it. */
const isRule = (member: Schema): boolean =>
  'required' in member && Object.keys(member).every((key) => key === 'required' || key === 'description');

const isNull = (document: HasSchemas, member: Schema): boolean =>
  partsOf(document, member).some((part) => part['type'] === 'null' || ('const' in part && part['const'] === null));

/** "At least one of `a` and `b`", where a union only requires names. */
export function ruleOf(schema: Schema): string | undefined {
  for (const [keyword, words] of Object.entries({ oneOf: 'Exactly one of', anyOf: 'At least one of' })) {
    const rules = ((schema[keyword] ?? []) as readonly Schema[]).filter(isRule);
    const names = rules.map((rule) =>
      (rule['required'] as readonly string[]).map((name) => `\`${name}\``).join(' with '),
    );
    if (rules.length > 1) return `${words} ${names.join(', ')} is required.`;
  }
  return undefined;
}

/** The property that tells the members of a union apart, and its value for a member. */
export function tagOf(union: Schema, member: Schema): string | undefined {
  const { mapping = {} } = (union['discriminator'] ?? {}) as Partial<Discriminator>;
  const name = componentName(member);
  const found = Object.entries(mapping).find(([, target]) => target === member.$ref || target === name);
  return found?.[0];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
