import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (object: string): string => `
openapi: 3.1.0
components: { schemas: { Thing: { properties: { object: ${object} } } } }`;

test('an `object` that may be any string', async () => {
  expect(await lintWith('object-constant', document('{ type: string }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "\`object\` states the kind of this object. Add the \`const\`, or an \`enum\` if servers differ.",
        "pointer": "#/components/schemas/Thing/properties/object",
        "rule": "concord/object-constant",
      },
    ]
  `);
});

test('an `object` with one or several constants', async () => {
  expect(await lintWith('object-constant', document('{ type: string, const: thing }'))).toEqual([]);
  expect(await lintWith('object-constant', document('{ type: string, enum: [thing, things] }'))).toEqual([]);
});
