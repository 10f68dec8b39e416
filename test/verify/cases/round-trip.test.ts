import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coerce, decodeBody, decodeParameter } from '../../../src/schema/decode.ts';
import { encodeBody, encodeQuery } from '../../../src/verify/cases/encode.ts';
import { nodeAt } from '../../../src/schema/node.ts';
import { tinyDocument } from '../../helpers/tiny.ts';
import { schemaOf } from './schema.ts';

const document = tinyDocument(`
components:
  schemas:
    Form:
      type: object
      properties:
        file: { type: string, format: binary }
        files: { type: array, items: { type: string, format: binary } }
        count: { type: integer }
        share: { type: number }
        on: { type: boolean }
        title: { type: string }
        tags: { type: array, items: { type: string } }
        sizes: { type: array, items: { type: integer } }
        after: { type: object, properties: { anchor: { type: string }, seconds: { type: integer } } }
    Range: { type: object, properties: { gte: { type: integer }, lt: { type: integer } } }
    Names: { type: array, items: { type: string } }
    Ids: { type: array, items: { type: integer } }
`);
const pointer = '/components/schemas/Form';

/** Any text that does not hold the boundary; a lone surrogate is no text. */
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('a\r\n\r\nb', '--', '"', '\r\n'));
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { minLength: 1, maxLength: 4 });
const optional = { requiredKeys: [] as [] };
const forms = fc.record(
  {
    file: text,
    files: some(text),
    count: fc.integer(),
    share: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    on: fc.boolean(),
    title: text,
    tags: some(text),
    sizes: some(fc.integer()),
    after: fc.record({ anchor: text, seconds: fc.integer() }),
  },
  { ...optional, noNullPrototype: true },
);

test('a form is read back as it was written: texts of any characters, numbers, flags, lists, objects', () => {
  fc.assert(
    fc.property(forms, (value) => {
      const { contentType, body } = encodeBody(
        document,
        'multipart/form-data',
        { schema: nodeAt(document, pointer).schema },
        value,
      );
      expect(decodeBody(document, pointer, contentType, body)).toEqual(value);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('JSON is read back as it was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { contentType, body } = encodeBody(document, 'application/json', { schema: {} }, value);
      expect(decodeBody(document, pointer, contentType, body)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: 1, numRuns: 200 },
  );
});

describe('a query is read back as it was written', () => {
  const cases: readonly [name: string, schema: string, values: fc.Arbitrary<unknown>][] = [
    ['names[]', 'Names', some(text)],
    ['ids', 'Ids', fc.array(fc.integer(), { minLength: 2, maxLength: 4 })],
    ['ids[]', 'Ids', some(fc.integer())],
    ['at', 'Range', fc.record({ gte: fc.integer(), lt: fc.integer() }, { noNullPrototype: true })],
  ];
  test.for(cases)('%s of %s', ([name, schema, values]) => {
    fc.assert(
      fc.property(values, (value) => {
        const sent = [...new URLSearchParams(encodeQuery({ name }, value))];
        expect(decodeParameter(document, `/components/schemas/${schema}`, { name }, sent)).toEqual(value);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('text is read as the first type that it can be', () => {
  test.for([
    ['{ type: integer }', '12', 12],
    ['{ type: integer }', '1.5', '1.5'],
    ['{ type: integer }', '', ''],
    ['{ type: number }', '1e3', 1000],
    ['{ type: number }', ' ', ' '],
    ['{ type: boolean }', 'true', true],
    ['{ type: boolean }', 'yes', 'yes'],
    ['{ type: string }', '12', '12'],
    ['{ type: [string, "null"] }', '', null],
    ['{ type: [string, "null"] }', 'null', null],
    ['{ anyOf: [{ type: integer }, { type: string }] }', '12', 12],
    ['{ anyOf: [{ type: integer }, { type: string }] }', 'a', 'a'],
  ] as const)('%s: %j', ([yaml, sent, want]) => {
    const { document: own, node } = schemaOf(yaml);
    expect(coerce(own, node, sent)).toBe(want);
  });
});
