import type { Schema } from '../../src/openapi/document.ts';

/** What a schema says of a value, without sentences: the same for schemas that are written in different ways. */
export interface Facts {
  /** JSON types but null, sorted; none where any value is allowed. */
  readonly types: readonly string[];
  /** Undefined where nothing is said of null. */
  readonly nullable: boolean | undefined;
  /** Known values but null. */
  readonly values: readonly unknown[] | undefined;
  /** Whether other values than the known ones are allowed. */
  readonly open: boolean;
  /** Bounds, `format` and `pattern`, by keyword. */
  readonly bounds: Readonly<Record<string, unknown>>;
  readonly properties: ReadonlyMap<string, Property>;
  readonly required: ReadonlySet<string>;
  /** Whether other properties are allowed, or what they hold; undefined where nothing is said. */
  readonly additional: boolean | Schema | undefined;
  readonly items: Schema | undefined;
  /** Of a union of several kinds of values, without null. */
  readonly members: readonly Schema[];
  readonly discriminator: string | undefined;
  readonly default: unknown;
  readonly deprecated: boolean;
  /** Keywords that hold under a condition, and those that are not of JSON Schema 2020-12. */
  readonly conditions: readonly string[];
}

export interface Property {
  readonly schema: Schema;
  /** Where it is declared: in a component, whoever refers to it. */
  readonly at: string;
}

/** What two schemas say that both hold; of what only one can say, the outer has the last word. */
export function allOfFacts(inner: Facts, outer: Facts): Facts {
  const nullables = [inner.nullable, outer.nullable].filter((said) => said !== undefined);
  const properties = new Map(inner.properties);
  for (const [name, property] of outer.properties) {
    const known = properties.get(name);
    properties.set(name, known ? { ...property, schema: { allOf: [known.schema, property.schema] } } : property);
  }
  return {
    types: outer.types.length > 0 ? outer.types : inner.types,
    nullable: nullables.length === 0 ? undefined : !nullables.includes(false),
    values:
      inner.values && outer.values
        ? inner.values.filter((value) => outer.values?.includes(value))
        : (outer.values ?? inner.values),
    open: outer.values ? outer.open : inner.open,
    bounds: { ...inner.bounds, ...outer.bounds },
    properties,
    required: new Set([...inner.required, ...outer.required]),
    additional: outer.additional ?? inner.additional,
    items: outer.items ?? inner.items,
    members: outer.members.length > 0 ? outer.members : inner.members,
    discriminator: outer.discriminator ?? inner.discriminator,
    default: outer.default === undefined ? inner.default : outer.default,
    deprecated: outer.deprecated || inner.deprecated,
    conditions: [...inner.conditions, ...outer.conditions],
  };
}

/** Known values of several schemas, open where one of them allows any value. */
export const anyOfFacts = (a: Facts, b: Facts): Facts => ({
  ...a,
  types: [...new Set([...a.types, ...b.types])].toSorted(),
  values: a.values || b.values ? [...new Set([...(a.values ?? []), ...(b.values ?? [])])] : undefined,
  open: a.open || b.open || (a.values === undefined) !== (b.values === undefined),
  bounds: { ...a.bounds, ...b.bounds },
});
