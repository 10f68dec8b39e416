import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

test('keys that nothing reads', async () => {
  const yaml = `
openapi: 3.1.0
info: { title: Things, version: 0.1.0, x-client: {} }
components: { schemas: { Thing: { type: object, x-clinet: {}, properties: { id: { x-secret: true } } } } }`;
  expect(await lintWith('known-extensions', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Nothing reads \`x-client\`. Check its spelling and place, or give it a shape in scripts/lint/extensions.ts.",
        "pointer": "#/info/x-client",
        "rule": "concord/known-extensions",
      },
      {
        "message": "Nothing reads \`x-clinet\`. Check its spelling and place, or give it a shape in scripts/lint/extensions.ts.",
        "pointer": "#/components/schemas/Thing/x-clinet",
        "rule": "concord/known-extensions",
      },
      {
        "message": "Nothing reads \`x-secret\`. Check its spelling and place, or give it a shape in scripts/lint/extensions.ts.",
        "pointer": "#/components/schemas/Thing/properties/id/x-secret",
        "rule": "concord/known-extensions",
      },
    ]
  `);
});

test('known keys, and names that only look like extensions', async () => {
  const yaml = `
openapi: 3.1.0
components:
  schemas: { Thing: { type: object, x-client: { resource: things, name: Thing }, properties: { x-size: { type: integer } } } }
  headers: { x-request-id: { schema: { type: string } } }`;
  expect(await lintWith('known-extensions', yaml)).toEqual([]);
});
