import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (schema: string): string => `
openapi: 3.1.0
components:
  schemas:
    Size: ${schema}
    Known: { type: string, enum: [small, large] }`;

test('string first, another kind of union, a member in its own file', async () => {
  expect([
    ...(await lintWith('open-enum', document('{ anyOf: [{ type: string }, { type: string, enum: [small] }] }'))),
    ...(await lintWith('open-enum', document('{ oneOf: [{ type: string, enum: [small] }, { type: string }] }'))),
    ...(await lintWith('open-enum', document("{ anyOf: [{ $ref: '#/components/schemas/Known' }, { type: string }] }"))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "An open enum must have this form: \`anyOf: [{ type: string, enum: […] }, { type: string }]\`, the second \`type: [string, "null"]\` if null is allowed.",
        "pointer": "#/components/schemas/Size/anyOf",
        "rule": "concord/open-enum",
      },
      {
        "message": "An open enum must have this form: \`anyOf: [{ type: string, enum: […] }, { type: string }]\`, the second \`type: [string, "null"]\` if null is allowed.",
        "pointer": "#/components/schemas/Size/oneOf",
        "rule": "concord/open-enum",
      },
      {
        "message": "An open enum must have this form: \`anyOf: [{ type: string, enum: […] }, { type: string }]\`, the second \`type: [string, "null"]\` if null is allowed.",
        "pointer": "#/components/schemas/Size/anyOf",
        "rule": "concord/open-enum",
      },
    ]
  `);
});

test('the required form, with and without null, and other unions', async () => {
  expect(
    await lintWith('open-enum', document('{ anyOf: [{ type: string, enum: [small] }, { type: string }] }')),
  ).toEqual([]);
  expect(
    await lintWith('open-enum', document('{ anyOf: [{ type: string, enum: [small] }, { type: [string, "null"] }] }')),
  ).toEqual([]);
  expect(
    await lintWith('open-enum', document('{ anyOf: [{ type: string, enum: [small] }, { type: integer }] }')),
  ).toEqual([]);
});

test('two members that accept any string', async () => {
  expect(await lintWith('open-enum', document('{ anyOf: [{ type: string }, { type: [string, "null"] }] }')))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "Two members of the union accept any string. Give one of them its \`enum\`, or remove it.",
          "pointer": "#/components/schemas/Size/anyOf",
          "rule": "concord/open-enum",
        },
      ]
    `);
});
