import type { OpenApiDocument, Schema } from '../../openapi/document.ts';
import { pointerOf, valueAt } from '../../openapi/json-pointer.ts';
import { isSchema } from '../../schema/keywords.ts';

/** One of the two documents, with the terms that were read from it. */
export interface Side {
  readonly document: OpenApiDocument;
  readonly terms: Map<string, Term>;
}

export const createSide = (document: OpenApiDocument): Side => ({ document, terms: new Map() });

/** A schema without `$ref` and `allOf`, as it stands in the document. */
export interface Leaf {
  readonly schema: Schema;
  /** JSON Pointer into the document. */
  readonly pointer: string;
}

/**
 * An intersection of schemas: a value fits a term if it fits each of its leaves. Following references and splitting or
 * merging an `allOf` leaves the meaning of a term as it is.
 */
export interface Term {
  /** The pointers of the leaves. Equal keys of one side mean equal terms. */
  readonly key: string;
  readonly side: Side;
  readonly leaves: readonly Leaf[];
}

/** Accepts nothing: the schema `false`. */
const never: Schema = { enum: [] };

/** The term of a schema at a pointer. */
export const termOf = (side: Side, schema: unknown, pointer: string): Term =>
  intern(side, leavesOf(side, schema, pointer));

/** The intersection of terms of one side. */
export const bothOf = (side: Side, terms: readonly Term[]): Term =>
  intern(
    side,
    terms.flatMap(({ leaves }) => leaves),
  );

/** The term with one leaf replaced by others. */
export const withLeaf = (term: Term, leaf: Leaf, instead: readonly Leaf[]): Term =>
  intern(
    term.side,
    term.leaves.flatMap((each) => (each === leaf ? instead : [each])),
  );

/** A leaf without one of its keywords. */
export function withoutKeyword({ schema, pointer }: Leaf, keyword: string): Leaf {
  const { [keyword]: _, ...rest } = schema;
  return { schema: rest as Schema, pointer: `${pointer}~${keyword}` };
}

/** The pointer without the marks of `withoutKeyword`. */
export const plainPointer = (pointer: string): string => pointer.replace(/(?:~[a-zA-Z$]+)+$/, '');

/** The term that accepts everything. */
export const anything = (side: Side): Term => intern(side, []);

function intern(side: Side, leaves: readonly Leaf[]): Term {
  const unique = [...new Map(leaves.map((leaf) => [leaf.pointer, leaf])).values()];
  const key = unique
    .map(({ pointer }) => pointer)
    .sort()
    .join(' ');
  const known = side.terms.get(key);
  if (known) return known;
  const term = { key, side, leaves: unique };
  side.terms.set(key, term);
  return term;
}

function leavesOf(side: Side, schema: unknown, pointer: string, seen = new Set<string>()): Leaf[] {
  if (schema === false) return [{ schema: never, pointer }];
  if (!isSchema(schema) || seen.has(pointer)) return [];
  seen.add(pointer);
  const { $ref, ...rest } = schema;
  const joined = intersections(rest as Schema);
  const own = Object.fromEntries(Object.entries(rest).filter(([keyword]) => !joined.includes(keyword))) as Schema;
  const referred = $ref === undefined ? [] : leavesOf(side, ...targetOf(side, $ref), seen);
  const parts = joined.flatMap((keyword) =>
    (schema[keyword] as unknown[]).flatMap((part, index) =>
      leavesOf(side, part, pointer + pointerOf([keyword, index]), seen),
    ),
  );
  return [...(Object.keys(own).length > 0 ? [{ schema: own, pointer }] : []), ...referred, ...parts];
}

/** Keywords all of whose members apply: `allOf`, and a union of one. */
const intersections = (schema: Schema): string[] =>
  ['allOf', 'anyOf', 'oneOf'].filter((keyword) => {
    const members = schema[keyword];
    return Array.isArray(members) && (keyword === 'allOf' || members.length === 1);
  });

function targetOf({ document }: Side, ref: string): [schema: unknown, pointer: string] {
  const pointer = decodeURIComponent(ref.slice(1));
  return [valueAt(document, pointer), pointer];
}
