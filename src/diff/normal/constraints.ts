import type { Schema } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import { isSchema } from '../../schema/keywords.ts';
import { statedTypes } from '../../schema/walk.ts';
import { oncePer } from '../../openapi/once.ts';
import { anything, bothOf, plainPointer, termOf, type Leaf, type Term } from './term.ts';

/** A bound of numbers. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

const numbers = ({ leaves }: Term, keyword: string): number[] =>
  leaves.map(({ schema }) => schema[keyword]).filter((value) => typeof value === 'number');

/** The highest value of a keyword for lower limits, such as `minLength`; 0 if there is none. */
export const atLeast = (term: Term, keyword: string): number => Math.max(0, ...numbers(term, keyword));

/** The lowest value of a keyword for upper limits, such as `maxLength`; infinite if there is none. */
export const atMost = (term: Term, keyword: string): number => Math.min(Infinity, ...numbers(term, keyword));

export const isInteger = ({ leaves }: Term): boolean =>
  leaves.some(({ schema }) => {
    const types = statedTypes(schema);
    return types.includes('integer') && !types.includes('number');
  });

/** The lower bound of numbers. For integers it is inclusive. */
export function lowerBound(term: Term): Bound {
  const [least, above] = [numbers(term, 'minimum'), numbers(term, 'exclusiveMinimum')].map((all) =>
    Math.max(-Infinity, ...all),
  ) as [number, number];
  const bound = above >= least ? { value: above, exclusive: above > -Infinity } : { value: least, exclusive: false };
  if (!isInteger(term)) return bound;
  return { value: bound.exclusive ? Math.floor(bound.value) + 1 : Math.ceil(bound.value), exclusive: false };
}

/** The upper bound of numbers. For integers it is inclusive. */
export function upperBound(term: Term): Bound {
  const [most, below] = [numbers(term, 'maximum'), numbers(term, 'exclusiveMaximum')].map((all) =>
    Math.min(Infinity, ...all),
  ) as [number, number];
  const bound = below <= most ? { value: below, exclusive: below < Infinity } : { value: most, exclusive: false };
  if (!isInteger(term)) return bound;
  return { value: bound.exclusive ? Math.ceil(bound.value) - 1 : Math.floor(bound.value), exclusive: false };
}

export const steps = (term: Term): number[] => numbers(term, 'multipleOf');

export const texts = ({ leaves }: Term, keyword: string): string[] => [
  ...new Set(leaves.map(({ schema }) => schema[keyword]).filter((value) => typeof value === 'string')),
];

/** Formats that both validators assert. Any other format is a note. */
const asserted = new Set(
  'date date-time time duration email hostname ipv4 ipv6 uri uri-reference uri-template uuid json-pointer regex'.split(
    ' ',
  ),
);

export const formats = (term: Term): string[] => texts(term, 'format').filter((format) => asserted.has(format));

export const hasUniqueItems = ({ leaves }: Term): boolean =>
  leaves.some(({ schema }) => schema['uniqueItems'] === true);

const mapOf = ({ schema }: Leaf, keyword: string): Readonly<Record<string, unknown>> =>
  isSchema(schema[keyword]) ? (schema[keyword] as Schema) : {};

export const propertyNames = oncePer((term: Term): string[] => [
  ...new Set(term.leaves.flatMap((leaf) => Object.keys(mapOf(leaf, 'properties')))),
]);

export const declares = (term: Term, name: string): boolean =>
  term.leaves.some((leaf) => Object.hasOwn(mapOf(leaf, 'properties'), name));

export const required = oncePer(
  ({ leaves }: Term): ReadonlySet<string> =>
    new Set(
      leaves.flatMap(({ schema }) => (Array.isArray(schema['required']) ? (schema['required'] as string[]) : [])),
    ),
);

/** The schema of a property. A leaf that does not declare it has its `additionalProperties` say. */
export const propertyOf = oncePer((term: Term, name: string): Term =>
  bothOf(
    term.side,
    term.leaves.map((leaf) =>
      Object.hasOwn(mapOf(leaf, 'properties'), name)
        ? at(term, leaf, 'properties', name)
        : at(term, leaf, 'additionalProperties'),
    ),
  ),
);

/** The schema of a property that no leaf declares. */
export const additionalOf = oncePer((term: Term): Term => ofEach(term, 'additionalProperties'));

/** The schema of names, which are always texts. */
export const nameTermOf = oncePer((term: Term): Term =>
  bothOf(term.side, [ofEach(term, 'propertyNames'), termOf(term.side, { type: 'string' }, '~name')]),
);

export const fixedItems = ({ leaves }: Term): number =>
  Math.max(0, ...leaves.map(({ schema }) => (Array.isArray(schema['prefixItems']) ? schema['prefixItems'].length : 0)));

/** The schema of an item. */
export const itemOf = (term: Term, index: number): Term =>
  bothOf(
    term.side,
    term.leaves.map((leaf) => {
      const fixed = leaf.schema['prefixItems'];
      return Array.isArray(fixed) && index < fixed.length
        ? at(term, leaf, 'prefixItems', index)
        : at(term, leaf, 'items');
    }),
  );

const ofEach = (term: Term, keyword: string): Term =>
  bothOf(
    term.side,
    term.leaves.map((leaf) => at(term, leaf, keyword)),
  );

function at(term: Term, { schema, pointer }: Leaf, keyword: string, key?: string | number): Term {
  const held = schema[keyword];
  const child = key === undefined ? held : (held as Record<string | number, unknown>)[key];
  if (child === undefined) return anything(term.side);
  return termOf(term.side, child, plainPointer(pointer) + pointerOf(key === undefined ? [keyword] : [keyword, key]));
}

/** The pointer of the first leaf that states a keyword, with the keyword; otherwise that of the first leaf. */
export function pointerTo({ leaves }: Term, ...segments: (string | number)[]): string {
  const keyword = String(segments[0]);
  const key = segments[1] === undefined ? undefined : String(segments[1]);
  const stating = leaves.find(
    (leaf) => keyword in leaf.schema && (key === undefined || Object.hasOwn(mapOf(leaf, keyword), key)),
  );
  const [leaf] = stating ? [stating] : leaves;
  return leaf === undefined ? '' : plainPointer(leaf.pointer) + (stating ? pointerOf(segments) : '');
}
