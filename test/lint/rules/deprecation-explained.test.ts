import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const property = (keywords: string): string => `
openapi: 3.1.0
components: { schemas: { Thing: { properties: { part: { ${keywords} } } } } }`;

const parameter = (keywords: string): string => `
openapi: 3.1.0
paths: { /things: { get: { parameters: [{ name: part, in: query, ${keywords} }] } } }`;

test('the flag or the sentence without the other', async () => {
  expect([
    ...(await lintWith('deprecation-explained', property('deprecated: true, description: A piece.'))),
    ...(await lintWith('deprecation-explained', property("description: 'A piece. Replaced by `whole`.'"))),
    ...(await lintWith('deprecation-explained', parameter('deprecated: true'))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "State what to use instead: "Replaced by \`tools\`." in the description, or "Deprecated without replacement."",
        "pointer": "#/components/schemas/Thing/properties/part/deprecated",
        "rule": "concord/deprecation-explained",
      },
      {
        "message": "The description states a replacement, so tools must see it, too. Add \`deprecated: true\`.",
        "pointer": "#/components/schemas/Thing/properties/part/description",
        "rule": "concord/deprecation-explained",
      },
      {
        "message": "State what to use instead: "Replaced by \`tools\`." in the description, or "Deprecated without replacement."",
        "pointer": "#/paths/~1things/get/parameters/0/deprecated",
        "rule": "concord/deprecation-explained",
      },
    ]
  `);
});

test('both, or neither', async () => {
  const explained = "deprecated: true, description: 'A piece. Replaced by `whole`.'";
  expect(await lintWith('deprecation-explained', property(explained))).toEqual([]);
  expect(await lintWith('deprecation-explained', parameter(explained))).toEqual([]);
  const alone = 'deprecated: true, description: A piece. Deprecated without replacement.';
  expect(await lintWith('deprecation-explained', property(alone))).toEqual([]);
  expect(await lintWith('deprecation-explained', property('description: The former `part`.'))).toEqual([]);
});
