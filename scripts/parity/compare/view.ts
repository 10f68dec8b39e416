import type { Api, Field, ObjectId, ObjectShape, Shape, ShapeId } from './api.ts';

/** Several types as the one union of them all. */
export type View = Shape;

export function viewOf(api: Api, ids: readonly ShapeId[]): View {
  const all = ids.map((id) => api.shapes[id] as Shape);
  const [first] = all;
  if (first && all.length === 1) return first;
  return {
    isNullable: all.some(({ isNullable }) => isNullable),
    scalars: distinct(all.flatMap(({ scalars }) => scalars)),
    values: distinct(all.flatMap(({ values }) => values)),
    items: distinct(all.flatMap(({ items }) => items)),
    objects: distinct(all.flatMap(({ objects }) => objects)),
  };
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Several objects as the one that holds each of them: what one of them lacks is optional. */
export interface Merged {
  readonly name: string | undefined;
  readonly schema: string | undefined;
  readonly fields: ReadonlyMap<string, MergedField>;
  /** Values of a map. */
  readonly entries: readonly ShapeId[];
  readonly isClass: boolean;
}

export interface MergedField {
  /** The type that declares it. */
  readonly owner: string | undefined;
  /** The schema of the first object that has it. */
  readonly schema: string | undefined;
  readonly isOptional: boolean;
  readonly isDeprecated: boolean;
  readonly shapes: readonly ShapeId[];
}

export function mergeObjects(api: Api, ids: readonly ObjectId[]): Merged {
  const all = ids.map((id) => api.objects[id] as ObjectShape);
  const found = all.flatMap(({ fields, schema }) => fields.map((field) => ({ ...field, schema })));
  const byName = Map.groupBy(found, ({ name }) => name);
  return {
    name: firstOf(all, 'name'),
    schema: firstOf(all, 'schema'),
    fields: new Map([...byName].map(([name, fields]) => [name, mergeFields(fields, all.length)])),
    entries: all.flatMap(({ entries }) => (entries === undefined ? [] : [entries])),
    isClass: all.some(({ isClass }) => isClass),
  };
}

const mergeFields = (fields: readonly (Field & { schema: string | undefined })[], objects: number): MergedField => ({
  owner: firstOf(fields, 'owner'),
  schema: fields[0]?.schema,
  isOptional: fields.length < objects || fields.some(({ isOptional }) => isOptional),
  isDeprecated: fields.every(({ isDeprecated }) => isDeprecated),
  shapes: distinct(fields.map(({ shape }) => shape)),
});

const firstOf = <Key extends string>(
  list: readonly { readonly [key in Key]?: string | undefined }[],
  key: Key,
): string | undefined => list.find((item) => item[key] !== undefined)?.[key];
