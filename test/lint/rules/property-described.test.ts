import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (property: string): string => `
openapi: 3.1.0
components:
  schemas:
    Thing: { description: One., properties: { part: ${property} } }
    Part: { description: A piece. }
    Bare: { type: string }`;

test('a property without a description', async () => {
  expect([
    ...(await lintWith('property-described', document('{ type: string }'))),
    ...(await lintWith('property-described', document("{ $ref: '#/components/schemas/Bare' }"))),
    ...(await lintWith(
      'property-described',
      document("{ anyOf: [{ $ref: '#/components/schemas/Part' }, { type: 'null' }] }"),
    )),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "The property part needs a description, here or in the schema that it refers to.",
        "pointer": "#/components/schemas/Thing/properties/part",
        "rule": "concord/property-described",
      },
      {
        "message": "The property part needs a description, here or in the schema that it refers to.",
        "pointer": "#/components/schemas/Thing/properties/part",
        "rule": "concord/property-described",
      },
      {
        "message": "The property part needs a description, here or in the schema that it refers to.",
        "pointer": "#/components/schemas/Thing/properties/part",
        "rule": "concord/property-described",
      },
    ]
  `);
});

test('a description beside a reference', async () => {
  expect(await lintWith('property-described', document("{ $ref: '#/components/schemas/Part', description: Mine. }")))
    .toMatchInlineSnapshot(`
    [
      {
        "message": "Many readers drop what stands beside a \`$ref\`. Describe the schema that it refers to.",
        "pointer": "#/components/schemas/Thing/properties/part/description",
        "rule": "concord/property-described",
      },
    ]
  `);
});

test('descriptions where they belong', async () => {
  expect(await lintWith('property-described', document("{ $ref: '#/components/schemas/Part' }"))).toEqual([]);
  expect(
    await lintWith(
      'property-described',
      document("{ description: Its piece., anyOf: [{ $ref: '#/components/schemas/Part' }] }"),
    ),
  ).toEqual([]);
});
