import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const property = (keywords: string): string => `
openapi: 3.1.0
components: { schemas: { Thing: { properties: { created_at: { type: integer, ${keywords} } } } } }`;

const parameter = (description: string, format: string): string => `
openapi: 3.1.0
paths: { /things: { get: { parameters: [{ name: from, in: query, description: ${description}, schema: { type: integer${format} } }] } } }`;

test('the format or the unit without the other', async () => {
  expect([
    ...(await lintWith('time-format', property('description: When it was made.'))),
    ...(await lintWith('time-format', property('format: unixtime, description: When it was made.'))),
    ...(await lintWith('time-format', property("description: 'When it was made, in Unix seconds.'"))),
    ...(await lintWith('time-format', parameter('Made later.', ', format: unixtime'))),
    ...(await lintWith('time-format', parameter("'Made later, in Unix seconds.'", ''))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "State in the description that the time is "in Unix seconds".",
        "pointer": "#/components/schemas/Thing/properties/created_at/format",
        "rule": "concord/time-format",
      },
      {
        "message": "A time in Unix seconds must have \`type: integer, format: unixtime\`. Add the format.",
        "pointer": "#/components/schemas/Thing/properties/created_at/description",
        "rule": "concord/time-format",
      },
      {
        "message": "State in the description that the time is "in Unix seconds".",
        "pointer": "#/paths/~1things/get/parameters/0/schema/format",
        "rule": "concord/time-format",
      },
      {
        "message": "A time in Unix seconds must have \`type: integer, format: unixtime\`. Add the format.",
        "pointer": "#/paths/~1things/get/parameters/0/description",
        "rule": "concord/time-format",
      },
    ]
  `);
});

test('both, or neither', async () => {
  const unit = "'Made later, in Unix seconds.'";
  expect(await lintWith('time-format', property(`format: unixtime, description: ${unit}`))).toEqual([]);
  expect(await lintWith('time-format', parameter(unit, ', format: unixtime'))).toEqual([]);
  expect(await lintWith('time-format', property('description: How many there are.'))).toEqual([]);
});
