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
        "message": "A schema must state its \`type\`. Add it, or \`examples\` if any JSON value is allowed.",
        "pointer": "#/components/schemas/Thing",
        "rule": "concord/schema-typed",
      },
      {
        "message": "Every member is an object. Add \`type: object\` to the schema itself.",
        "pointer": "#/components/schemas/Either",
        "rule": "concord/schema-typed",
      },
      {
        "message": "Every member is an object. Add \`type: object\` to the schema itself.",
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
        "message": "A schema must state its \`type\`. Add it, or \`examples\` if any JSON value is allowed.",
        "pointer": "#/components/schemas/Thing",
        "rule": "concord/schema-typed",
      },
      {
        "message": "\`enum\` does not state the type of its values. Add \`type\`.",
        "pointer": "#/components/schemas/Thing/enum",
        "rule": "concord/schema-typed",
      },
      {
        "message": "A schema must state its \`type\`. Add it, or \`examples\` if any JSON value is allowed.",
        "pointer": "#/components/schemas/Thing",
        "rule": "concord/schema-typed",
      },
      {
        "message": "\`properties\` applies only to type object. State that \`type\`.",
        "pointer": "#/components/schemas/Thing/properties",
        "rule": "concord/schema-typed",
      },
      {
        "message": "\`minItems\` applies only to type array. State that \`type\`.",
        "pointer": "#/components/schemas/Thing/minItems",
        "rule": "concord/schema-typed",
      },
    ]
  `);
});

test('arrays and objects without stated contents', async () => {
  expect(await lintWith('schema-typed', document('{ type: object, anyOf: [{ type: object }, { type: array }] }')))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "An object must state its contents. Add \`properties\`, or \`additionalProperties: true\` for anything.",
          "pointer": "#/components/schemas/Thing/anyOf/0/type",
          "rule": "concord/schema-typed",
        },
        {
          "message": "An array must state its contents. Add \`items\`.",
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
        "message": "JSON Schema 2020-12 has no keyword \`$recursiveRef\`. A plain \`$ref\` may be recursive.",
        "pointer": "#/components/schemas/Thing/$recursiveRef",
        "rule": "concord/schema-typed",
      },
      {
        "message": "JavaScript rounds numbers beyond 2^53. Remove the bound and add \`format: int64\`.",
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
