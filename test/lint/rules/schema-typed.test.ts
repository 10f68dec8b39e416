import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (schema: string): string => `
openapi: 3.1.0
components: { schemas: { Thing: ${schema} } }`;

test('schemas without a type', async () => {
  const yaml = `
openapi: 3.1.0
components:
  schemas:
    Thing: { description: Something. }
    Part: { type: object, properties: {} }
    Either: { oneOf: [{ $ref: '#/components/schemas/Part' }, { type: object, properties: {} }] }
    Whole: { allOf: [{ $ref: '#/components/schemas/Part' }] }`;
  expect(await lintWith('schema-typed', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "A schema states its \`type\`. Add it, or \`examples\` where any JSON value will do.",
        "pointer": "#/components/schemas/Thing",
        "rule": "concord/schema-typed",
      },
      {
        "message": "Whatever the members say, it is an object. State \`type: object\`, too.",
        "pointer": "#/components/schemas/Either",
        "rule": "concord/schema-typed",
      },
      {
        "message": "Whatever the members say, it is an object. State \`type: object\`, too.",
        "pointer": "#/components/schemas/Whole",
        "rule": "concord/schema-typed",
      },
    ]
  `);
});

test('schemas that need no type', async () => {
  const properties =
    "{ any: { examples: [1] }, all: { type: array, items: {} }, one: { anyOf: [{ type: string }, { type: 'null' }] } }";
  const yaml = document(
    `{ type: object, properties: ${properties}, oneOf: [{ required: [any] }, { required: [all] }] }`,
  );
  expect(await lintWith('schema-typed', yaml)).toEqual([]);
});

test('keywords without their type', async () => {
  expect([
    ...(await lintWith('schema-typed', document('{ enum: [a, b] }'))),
    ...(await lintWith('schema-typed', document('{ properties: {} }'))),
    ...(await lintWith('schema-typed', document('{ type: string, minItems: 1 }'))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "A schema states its \`type\`. Add it, or \`examples\` where any JSON value will do.",
        "pointer": "#/components/schemas/Thing",
        "rule": "concord/schema-typed",
      },
      {
        "message": "\`enum\` does not say what type a value has. State \`type\`.",
        "pointer": "#/components/schemas/Thing/enum",
        "rule": "concord/schema-typed",
      },
      {
        "message": "A schema states its \`type\`. Add it, or \`examples\` where any JSON value will do.",
        "pointer": "#/components/schemas/Thing",
        "rule": "concord/schema-typed",
      },
      {
        "message": "\`properties\` means something for type object only. State that \`type\`.",
        "pointer": "#/components/schemas/Thing/properties",
        "rule": "concord/schema-typed",
      },
      {
        "message": "\`minItems\` means something for type array only. State that \`type\`.",
        "pointer": "#/components/schemas/Thing/minItems",
        "rule": "concord/schema-typed",
      },
    ]
  `);
});

test('arrays and objects that do not say what they hold', async () => {
  expect(await lintWith('schema-typed', document('{ type: object, anyOf: [{ type: object }, { type: array }] }')))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "An object says what it holds. Add \`properties\`, or \`additionalProperties: true\` for anything.",
          "pointer": "#/components/schemas/Thing/anyOf/0/type",
          "rule": "concord/schema-typed",
        },
        {
          "message": "An array says what it holds. Add \`items\`.",
          "pointer": "#/components/schemas/Thing/anyOf/1/type",
          "rule": "concord/schema-typed",
        },
      ]
    `);
});

test('keywords of another draft, and numbers that JavaScript rounds', async () => {
  const yaml = document('{ type: integer, $recursiveRef: "#", maximum: 9223372036854775807 }');
  expect(await lintWith('schema-typed', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "JSON Schema 2020-12 knows no \`$recursiveRef\`. A plain \`$ref\` may be recursive.",
        "pointer": "#/components/schemas/Thing/$recursiveRef",
        "rule": "concord/schema-typed",
      },
      {
        "message": "JavaScript rounds numbers beyond 2^53. Leave the bound out and say \`format: int64\`.",
        "pointer": "#/components/schemas/Thing/maximum",
        "rule": "concord/schema-typed",
      },
    ]
  `);
});

test('schemas that state their type', async () => {
  const yaml = document(
    '{ type: [object, "null"], properties: { size: { type: integer, minimum: 0 }, tags: { type: array, items: {} } } }',
  );
  expect(await lintWith('schema-typed', yaml)).toEqual([]);
});
