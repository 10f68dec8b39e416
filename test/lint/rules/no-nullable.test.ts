import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (schema: string): string => `
openapi: 3.1.0
components: { schemas: { Thing: ${schema} } }`;

test('`nullable` is rejected', async () => {
  expect(await lintWith('no-nullable', document('{ type: string, nullable: true }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "\`nullable\` has no meaning in OpenAPI 3.1. List "null" in \`type\`, or add it as a member of \`anyOf\`.",
        "pointer": "#/components/schemas/Thing/nullable",
        "rule": "concord/no-nullable",
      },
    ]
  `);
});

test('a null type is allowed', async () => {
  expect(await lintWith('no-nullable', document('{ type: [string, "null"] }'))).toEqual([]);
});
