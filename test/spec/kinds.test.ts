import { expect, test } from 'vitest';
import type { Schema } from '../../src/openapi/document.ts';
import { contract } from '../helpers/contract.ts';

type Fields = Readonly<Record<string, Schema & { readonly const?: string; readonly description?: string }>>;

const schemas = Object.entries(contract.components?.schemas ?? {}).map(([name, schema]) => ({
  name,
  fields: fieldsOf(schema as Schema),
}));

/** Of the schema and of the objects inside it, such as the parts of a delta. */
function fieldsOf(schema: Schema): Fields {
  const { properties = {} } = schema as { readonly properties?: Fields };
  return Object.assign({}, ...Object.values(properties).map(fieldsOf), properties) as Fields;
}

/** In lower case and without the plural: `FineTuningJob`, `fine_tuning.job` and "fine-tuning jobs" have the same. */
const wordsOf = (...texts: readonly string[]): Set<string> =>
  new Set(
    texts.flatMap((text) => text.match(/[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase().replace(/s$/, '')),
  );

/** The words that name another kind than `own`. */
const foreign = (description: string, kinds: ReadonlySet<string>, own: ReadonlySet<string>): string[] =>
  [...wordsOf(description)].filter((word) => kinds.has(word) && !own.has(word));

test('the description of `object` names the kind of its own schema', () => {
  const marked = schemas.filter(({ fields }) => fields['object']?.description?.startsWith('Marks this object as'));
  const kinds = wordsOf(...marked.map(({ fields }) => fields['object']?.const ?? ''));
  // Said of every kind: a result of a deletion.
  kinds.delete('result');
  expect(marked.length).toBeGreaterThan(50);
  expect(kinds).toContain('completion');
  const wrong = marked.flatMap(({ name, fields }) => {
    const { const: value = '', description = '' } = fields['object'] ?? {};
    return foreign(description, kinds, wordsOf(name, value)).map((word) => `${name}: ${word}`);
  });
  expect(wrong).toEqual([]);
});

test('a text to append names what its own delta extends', () => {
  const deltas = schemas.filter(({ name }) => name.includes('Delta'));
  const kinds = wordsOf(...deltas.map(({ name }) => name));
  kinds.delete('text');
  expect(kinds).toContain('refusal');
  const wrong = deltas.flatMap(({ name, fields }) =>
    Object.values(fields).flatMap(({ description = '' }) =>
      description.includes('to append')
        ? foreign(description, kinds, wordsOf(name, ...Object.keys(fields))).map((word) => `${name}: ${word}`)
        : [],
    ),
  );
  expect(wrong).toEqual([]);
});
