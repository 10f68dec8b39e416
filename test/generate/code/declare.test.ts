import { expect, test } from 'vitest';
import { declaration, typeText } from '../../../scripts/generate/code/declare.ts';
import type { TypeNames } from '../../../scripts/generate/code/schema-input.ts';
import type { Schema } from '../../../src/openapi/document.ts';

const tagged: Schema = { type: 'object', properties: { t: { const: 'a' } }, required: ['t'] };

const names: TypeNames = {
  schemas: {
    A: { ...tagged, description: 'What A is.' },
    B: { ...tagged, type: ['object', 'null'] },
    D: { type: 'string', description: 'Old.', deprecated: true },
    O: { allOf: [{ type: 'object', properties: { more: { type: 'string', description: 'More.' } } }] },
    U: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'string' }] },
  },
  nameOf: (component) => `schema.${component}`,
  fileType: () => 'Uploadable',
};

const ref = (component: string): Schema => ({ $ref: `#/components/schemas/${component}` });

test.for<readonly [what: string, schema: Schema, want: string]>([
  ['an integer', { type: 'integer' }, 'number'],
  ['null', { type: ['string', 'null'] }, 'string | null'],
  ['a closed enum', { type: 'string', enum: ['a', 'b'] }, '"a" | "b"'],
  ['an open enum', { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] }, '"a" | (string & {})'],
  [
    'an open enum that may be null',
    { anyOf: [{ type: 'string', enum: ['a'] }, { type: ['string', 'null'] }] },
    '"a" | (string & {}) | null',
  ],
  [
    'a list of an open enum',
    { type: 'array', items: { anyOf: [{ enum: ['a'] }, { type: 'string' }] } },
    '("a" | (string & {}))[]',
  ],
  ['texts that look like code', { enum: ['*/', '`${x}`'] }, '"*/" | "`${x}`"'],
  ['a file', { type: 'string', format: 'binary' }, 'Uploadable'],
  ['files', { type: 'array', items: { type: 'string', format: 'binary' } }, 'Uploadable[]'],
  ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, '{ [key: string]: number; }'],
  ['a component', ref('A'), 'schema.A'],
  ['a component that may be null', ref('B'), 'schema.B | null'],
  ['components', { type: 'array', items: ref('A') }, 'schema.A[]'],
  [
    'a tagged union',
    {
      type: 'object',
      oneOf: [ref('A')],
      discriminator: { propertyName: 't', mapping: { a: '#/components/schemas/A' } },
    },
    'schema.A',
  ],
  ['a union of conditions', { ...tagged, anyOf: [{ required: ['t'] }, { required: ['u'] }] }, '{ t: "a"; }'],
  [
    'a union with an object that may be empty',
    { ...tagged, anyOf: [{ required: ['t'] }, { type: 'object', additionalProperties: true, maxProperties: 0 }] },
    '{ t: "a"; }',
  ],
])('%s', ([, schema, want]) => {
  expect(
    typeText(schema, names)
      .replaceAll(/\/\*.*?\*\//gs, '')
      .replaceAll(/\s+/g, ' '),
  ).toBe(want);
});

const declared = (schema: Schema, bases?: string[]): string => declaration('T', schema, 'What T is.', names, bases);

test('an object becomes an interface; each field shows its description, limits, default and deprecation', () => {
  const properties = {
    n: { type: 'integer', description: 'How many.', minimum: 1, maximum: 9, default: 2 },
    'a-b': { type: 'string', description: 'Old.', deprecated: true },
    d: ref('D'),
    a: ref('A'),
    hostile: { type: 'string', description: '*/ line\n@deprecated' },
  };
  expect(declared({ type: 'object', properties, required: ['a'] })).toMatchInlineSnapshot(`
    "/** What T is. */
    export interface T {
        /**
         * How many. From 1 to 9.
         * @default 2
         */
        n?: number;
        /**
         * Old.
         * @deprecated
         */
        "a-b"?: string;
        /**
         * Old.
         * @deprecated
         */
        d?: schema.D;
        /** What A is. */
        a: schema.A;
        /**
         * *\\/ line
         * \\@deprecated
         */
        hostile?: string;
    }"
  `);
});

test('an object inherits the fields of its component; repeated fields override them', () => {
  const own = { type: 'object', properties: { t: { type: 'string' } }, required: ['t'] };
  const again = { type: 'object', properties: { t: { const: 'b' } } };
  expect(declared({ allOf: [ref('A'), own, again] }, ['More<T>'])).toMatchInlineSnapshot(`
    "/** What T is. */
    export interface T extends More<T>, schema.A {
        t: "b";
    }"
  `);
});

test('fields that only the whole allOf requires are repeated', () => {
  const schema = { required: ['t', 'more'], allOf: [ref('A'), ref('O')] };
  expect(declared(schema)).toMatchInlineSnapshot(`
    "/** What T is. */
    export interface T extends schema.A, schema.O {
        /** More. */
        more: string;
    }"
  `);
});

test('an object that allows unknown fields', () => {
  expect(declared({ ...tagged, additionalProperties: true })).toMatchInlineSnapshot(`
    "/** What T is. */
    export interface T {
        t: "a";
        [key: string]: unknown;
    }"
  `);
});

test.for<readonly [what: string, schema: Schema, want: string]>([
  ['a union', { anyOf: [ref('A'), { type: 'string' }] }, 'export type T = schema.A | string;'],
  ['an intersection with a union', { allOf: [ref('U'), tagged] }, 'export type T = schema.U & { t: "a"; };'],
  ['a map', { type: 'object', additionalProperties: true }, 'export type T = { [key: string]: unknown; };'],
])('%s is an alias', ([, schema, want]) => {
  const [comment, text = ''] = declared(schema).split(/\n(.*)/s);
  expect([comment, text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ')]).toEqual(['/** What T is. */', want]);
});
