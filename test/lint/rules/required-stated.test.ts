import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const posting = (operation: string): string => `
openapi: 3.1.0
paths: { /things: { post: { ${operation} } } }
components:
  schemas:
    Thing: { type: object, required: [size], properties: { size: { type: integer } } }
    Part: { type: object, required: [], properties: { size: { type: integer } } }`;

const sending = (name: string, required: string): string =>
  posting(
    `requestBody: { ${required} content: { application/json: { schema: { $ref: '#/components/schemas/${name}' } } } }`,
  );

test('an object, a parameter and a body without `required`', async () => {
  const object = 'openapi: 3.1.0\ncomponents: { schemas: { Thing: { type: object, properties: { size: {} } } } }';
  expect([
    ...(await lintWith('required-stated', object)),
    ...(await lintWith('required-stated', posting('parameters: [{ name: order, in: query }]'))),
    ...(await lintWith('required-stated', sending('Part', ''))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "An object must list the properties that are always present. Add \`required\`; \`[]\` if there are none.",
        "pointer": "#/components/schemas/Thing/properties",
        "rule": "concord/required-stated",
      },
      {
        "message": "State whether the parameter order must be sent. Add \`required\`, true or false.",
        "pointer": "#/paths/~1things/post/parameters/0/name",
        "rule": "concord/required-stated",
      },
      {
        "message": "State whether the body must be sent. Add \`required\`, true or false.",
        "pointer": "#/paths/~1things/post/requestBody/content",
        "rule": "concord/required-stated",
      },
    ]
  `);
});

test('an optional body whose schema requires a property', async () => {
  expect(await lintWith('required-stated', sending('Thing', 'required: false,'))).toMatchInlineSnapshot(`
    [
      {
        "message": "The schema of the body requires a property, so the body must be sent. Write \`required: true\`.",
        "pointer": "#/paths/~1things/post/requestBody/required",
        "rule": "concord/required-stated",
      },
    ]
  `);
});

test.for([
  ['an object without a required property', 'Part', 'required: false,'],
  ['a body without a required property that must be sent', 'Part', 'required: true,'],
  ['a body with one', 'Thing', 'required: true,'],
] as const)('%s', async ([, name, required]) => {
  expect(await lintWith('required-stated', sending(name, required))).toEqual([]);
});

test('a parameter that is explicitly optional', async () => {
  const yaml = posting('parameters: [{ name: order, in: query, required: false }]');
  expect(await lintWith('required-stated', yaml)).toEqual([]);
});
