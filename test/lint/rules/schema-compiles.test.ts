import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (schema: string): string => `
openapi: 3.1.0
components: { schemas: { Thing: ${schema} } }`;

test('a pattern, a format and a bound that do not compile', async () => {
  expect([
    ...(await lintWith('schema-compiles', document('{ properties: { id: { type: string, pattern: "[a-" } } }'))),
    ...(await lintWith('schema-compiles', document('{ patternProperties: { "(": { type: string } } }'))),
    ...(await lintWith('schema-compiles', document('{ type: string, format: colour }'))),
    ...(await lintWith('schema-compiles', document('{ items: { type: string, minLength: -1 } }'))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "The schema cannot be compiled: Invalid regular expression: /[a-/u: Unterminated character class. Correct it.",
        "pointer": "#/components/schemas/Thing/properties/id",
        "rule": "concord/schema-compiles",
      },
      {
        "message": "The schema cannot be compiled: Invalid regular expression: /(/u: Unterminated group. Correct it.",
        "pointer": "#/components/schemas/Thing",
        "rule": "concord/schema-compiles",
      },
      {
        "message": "The schema cannot be compiled: unknown format "colour" ignored in schema at path "#". Correct it.",
        "pointer": "#/components/schemas/Thing",
        "rule": "concord/schema-compiles",
      },
      {
        "message": "The schema cannot be compiled: schema is invalid: data/minLength must be >= 0. Correct it.",
        "pointer": "#/components/schemas/Thing/items",
        "rule": "concord/schema-compiles",
      },
    ]
  `);
});

test.for([
  '{ type: object, properties: { id: { type: string, pattern: "^[a-z]+$" } }, required: [id] }',
  '{ anyOf: [{ type: string, format: binary }, { $ref: "#/components/schemas/Thing" }] }',
  '{ type: integer, format: unixtime, x-client: { name: Thing } }',
  '{ enum: [{ a: 1 }], default: { a: 1 } }',
])('%s compiles', async (schema) => {
  expect(await lintWith('schema-compiles', document(schema))).toEqual([]);
});
