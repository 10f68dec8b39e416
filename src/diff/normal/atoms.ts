import type { Schema } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import { statedTypes } from '../../schema/walk.ts';
import { includes, unique } from './equal.ts';
import { bothOf, termOf, withLeaf, withoutKeyword, type Leaf, type Term } from './term.ts';

const jsonTypes = ['boolean', 'number', 'string', 'array', 'object', 'null'] as const;
export type JsonType = (typeof jsonTypes)[number];

/** The values of one JSON type that a term without unions accepts. */
export interface Atom {
  readonly type: JsonType;
  readonly term: Term;
  /** The only values; undefined if there are others. Always stated for `null` and `boolean`. */
  readonly values?: readonly unknown[];
  /** The other members of each `oneOf` around it. A value that also fits one of these is refused. */
  readonly others: readonly Other[];
}

/** A member of a `oneOf`: as it is stated, and with the keywords beside the union. */
export interface Other {
  readonly stated: Term;
  readonly whole: Term;
}

const atomsByTerm = new WeakMap<Term, readonly Atom[]>();
const inProgress = new Set<Term>();

/**
 * A term as a union of atoms: a value fits the term if it fits an atom and none of the atom's `others`. Nested unions
 * are flattened, keywords beside a union apply to each member, and several types are a union, too.
 */
export function atomsOf(term: Term): readonly Atom[] {
  const known = atomsByTerm.get(term);
  if (known) return known;
  // A union that contains itself as a member adds nothing.
  if (inProgress.has(term)) return [];
  inProgress.add(term);
  try {
    const union = unionIn(term);
    const atoms = union ? membersOf(term, ...union) : plainAtoms(term);
    atomsByTerm.set(term, atoms);
    return atoms;
  } finally {
    inProgress.delete(term);
  }
}

type UnionKeyword = 'anyOf' | 'oneOf';

function unionIn(term: Term): [leaf: Leaf, keyword: UnionKeyword] | undefined {
  for (const leaf of term.leaves)
    for (const keyword of ['anyOf', 'oneOf'] as const) if (Array.isArray(leaf.schema[keyword])) return [leaf, keyword];
  return undefined;
}

function membersOf(term: Term, leaf: Leaf, keyword: UnionKeyword): Atom[] {
  const rest = withLeaf(term, leaf, [withoutKeyword(leaf, keyword)]);
  const members = (leaf.schema[keyword] as unknown[]).map((member, index): Other => {
    const stated = termOf(term.side, member, plainUnion(leaf.pointer) + pointerOf([keyword, index]));
    return { stated, whole: bothOf(term.side, [rest, stated]) };
  });
  return members.flatMap(({ whole }, index) =>
    atomsOf(whole).map((atom) =>
      keyword === 'oneOf' ? { ...atom, others: [...atom.others, ...members.toSpliced(index, 1)] } : atom,
    ),
  );
}

const plainUnion = (pointer: string): string => pointer.replace(/(?:~(?:anyOf|oneOf))+$/, '');

function plainAtoms(term: Term): Atom[] {
  const types = typesOf(term);
  const values = valuesOf(term);
  return types.flatMap((type): Atom[] => {
    const own = (values ?? constantsOf[type])?.filter((value) => typeOf(value) === type);
    if (own?.length === 0) return [];
    return [{ type, term, others: [], ...(own && { values: own }) }];
  });
}

const constantsOf: Partial<Record<JsonType, readonly unknown[]>> = { null: [null], boolean: [true, false] };

export const typeOf = (value: unknown): JsonType =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as JsonType);

function typesOf({ leaves }: Term): readonly JsonType[] {
  const stated = leaves.map(({ schema }) => statedTypes(schema)).filter(({ length }) => length > 0);
  return jsonTypes.filter((type) =>
    stated.every((types) => types.includes(type) || (type === 'number' && types.includes('integer'))),
  );
}

function valuesOf({ leaves }: Term): unknown[] | undefined {
  const lists = leaves.flatMap(({ schema }) => [...listed(schema)]);
  const [first, ...rest] = lists;
  return first && unique(first.filter((value) => rest.every((list) => includes(list, value))));
}

function* listed(schema: Schema): Generator<readonly unknown[]> {
  if (Array.isArray(schema['enum'])) yield schema['enum'];
  if ('const' in schema) yield [schema['const']];
}
