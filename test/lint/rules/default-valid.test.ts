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
        "message": "The default does not fit its schema: the value is [], but must be string.",
        "pointer": "#/components/schemas/Thing/default",
        "rule": "concord/default-valid",
      },
      {
        "message": "The default does not fit its schema: the value is [], but must be one of "a", "b".",
        "pointer": "#/components/schemas/Thing/default",
        "rule": "concord/default-valid",
      },
    ]
  `);
});

test('a default that a schema elsewhere refuses', async () => {
  expect(await lintWith('default-valid', document("{ allOf: [{ $ref: '#/components/schemas/Size' }], default: 0 }")))
    .toMatchInlineSnapshot(`
    [
      {
        "message": "The default does not fit its schema: the value is 0, but must be >= 1.",
        "pointer": "#/components/schemas/Thing/default",
        "rule": "concord/default-valid",
      },
    ]
  `);
});

test('a default that fits', async () => {
  expect(await lintWith('default-valid', document('{ type: [integer, "null"], default: null }'))).toEqual([]);
});
