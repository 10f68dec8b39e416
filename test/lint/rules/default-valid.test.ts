import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (schema: string): string => `
openapi: 3.1.0
components:
  schemas:
    Thing: ${schema}
    Size: { type: integer, minimum: 1 }`;

test('a default of the wrong type', async () => {
  expect(await lintWith('default-valid', document('{ type: string, enum: [a, b], default: [] }')))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "The default does not fit its schema: the value must be string, got [].",
          "pointer": "#/components/schemas/Thing/default",
          "rule": "concord/default-valid",
        },
        {
          "message": "The default does not fit its schema: the value must be one of "a", "b", got [].",
          "pointer": "#/components/schemas/Thing/default",
          "rule": "concord/default-valid",
        },
      ]
    `);
});

test('a default that a referenced schema rejects', async () => {
  expect(await lintWith('default-valid', document("{ allOf: [{ $ref: '#/components/schemas/Size' }], default: 0 }")))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "The default does not fit its schema: the value must be >= 1, got 0.",
          "pointer": "#/components/schemas/Thing/default",
          "rule": "concord/default-valid",
        },
      ]
    `);
});

test('a valid default', async () => {
  expect(await lintWith('default-valid', document('{ type: [integer, "null"], default: null }'))).toEqual([]);
});
