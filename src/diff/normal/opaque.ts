import type { Schema } from '../../openapi/document.ts';
import { valueAt } from '../../openapi/json-pointer.ts';
import { isSchema, mapSubschemas } from '../../schema/keywords.ts';
import { canonical } from './equal.ts';
import { oncePer } from '../../openapi/once.ts';
import type { Leaf, Side, Term } from './term.ts';

/** Keywords that no rule reads. They are compared as a whole: a proof needs the same ones on both sides. */
const groups: readonly (readonly string[])[] = [
  ['not'],
  ['if', 'then', 'else'],
  ['dependentSchemas'],
  ['dependentRequired'],
  ['contains', 'minContains', 'maxContains'],
  ['patternProperties'],
];

/** Keywords that depend on all the others beside them. */
const dependent = ['unevaluatedProperties', 'unevaluatedItems'];

/** Annotations. They constrain no value. */
const notes = new Set(
  'title description summary example examples default deprecated readOnly writeOnly externalDocs xml discriminator $comment contentMediaType contentEncoding contentSchema $defs $schema $id $anchor'.split(
    ' ',
  ),
);

export const isNote = (keyword: string): boolean => notes.has(keyword) || keyword.startsWith('x-');

/** Whether a term states notes alone, and so accepts everything. */
export const acceptsAnything = ({ leaves }: Term): boolean =>
  leaves.every(({ schema }) =>
    Object.entries(schema).every(([keyword, value]) => isNote(keyword) || saysNothing(keyword, value)),
  );

const saysNothing = (keyword: string, value: unknown): boolean =>
  (keyword === 'required' && Array.isArray(value) && value.length === 0) ||
  (keyword === 'additionalProperties' && value === true);

/** The parts of a term that no rule reads, each as text. Equal texts mean the same. */
export const opaqueParts = oncePer((term: Term): string[] => [
  ...new Set(term.leaves.flatMap((leaf) => partsOf(term.side, leaf, term.leaves))),
]);

function partsOf(side: Side, { schema }: Leaf, all: readonly Leaf[]): string[] {
  const own = groups
    .filter(([first = '']) => first in schema)
    .map((group) => {
      const stated = group.filter((keyword) => keyword in schema).map((keyword) => [keyword, schema[keyword]]);
      return canonical(bare(side, Object.fromEntries(stated) as Schema, saysSomething));
    });
  const whole = dependent.some((keyword) => schema[keyword] !== undefined && schema[keyword] !== true)
    ? [canonical(all.map((leaf) => bare(side, leaf.schema, () => true)))]
    : [];
  return [...own, ...whole];
}

type Counts = (keyword: string, value: unknown) => boolean;

const saysSomething: Counts = (keyword, value) => !saysNothing(keyword, value);

/** A schema without notes and with references followed, so that only its meaning is left. */
function bare(side: Side, schema: Schema, counts: Counts, above: readonly string[] = []): unknown {
  if (schema.$ref !== undefined) {
    const depth = above.indexOf(schema.$ref);
    if (depth >= 0) return `recursion ${above.length - depth}`;
    const target = valueAt(side.document, decodeURIComponent(schema.$ref.slice(1)));
    return isSchema(target) ? bare(side, target, counts, [...above, schema.$ref]) : schema.$ref;
  }
  const meaning = Object.entries(schema).filter(([keyword, value]) => !isNote(keyword) && counts(keyword, value));
  return mapSubschemas(Object.fromEntries(meaning) as Schema, (each) => bare(side, each, counts, above));
}
