import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (schema: string): string => `
openapi: 3.1.0
components: { schemas: { Things: ${schema} } }`;

test('ids that are missing on an empty page', async () => {
  const yaml = document(
    '{ required: [first_id], properties: { first_id: { type: string }, next_page: { type: string } } }',
  );
  expect(await lintWith('list-ids-nullable', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "first_id is null on an empty or last page. Add "null" to its type.",
        "pointer": "#/components/schemas/Things/properties/first_id",
        "rule": "concord/list-ids-nullable",
      },
      {
        "message": "Servers leave first_id out of an empty page. Remove it from \`required\`.",
        "pointer": "#/components/schemas/Things/required",
        "rule": "concord/list-ids-nullable",
      },
      {
        "message": "next_page is null on an empty or last page. Add "null" to its type.",
        "pointer": "#/components/schemas/Things/properties/next_page",
        "rule": "concord/list-ids-nullable",
      },
    ]
  `);
});

test('ids that may be null or absent', async () => {
  const yaml = document(
    '{ required: [next_page], properties: { first_id: { type: [string, "null"] }, next_page: { anyOf: [{ type: string }, { type: "null" }] } } }',
  );
  expect(await lintWith('list-ids-nullable', yaml)).toEqual([]);
});
