import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (object: string): string => `
openapi: 3.1.0
components: { schemas: { Thing: { properties: { object: ${object} } } } }`;

test('a marker that may be any text', async () => {
  expect(await lintWith('object-constant', document('{ type: string }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "\`object\` says what kind of object this is. Add the \`const\`, or an \`enum\` where servers differ.",
        "pointer": "#/components/schemas/Thing/properties/object",
        "rule": "concord/object-constant",
      },
    ]
  `);
});

test('markers with one or several constants', async () => {
  expect(await lintWith('object-constant', document('{ type: string, const: thing }'))).toEqual([]);
  expect(await lintWith('object-constant', document('{ type: string, enum: [thing, things] }'))).toEqual([]);
});
