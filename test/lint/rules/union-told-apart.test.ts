import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (union: string): string => `
openapi: 3.1.0
components:
  schemas:
    Content: ${union}
    Text: { type: object, required: [type], properties: { type: { const: text } } }
    Image: { type: object, required: [type], properties: { type: { const: image } } }
    Sound: { allOf: [{ $ref: '#/components/schemas/Media' }, { properties: { type: { const: sound } } }] }
    Media: { type: object, required: [type], properties: { size: { type: integer } } }
    Loose: { type: object, properties: { type: { const: loose } } }
    Visual: { oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Image' }] }`;

const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;
const problemsOfContent = async (yaml: string, options = {}) =>
  (await lintWith('union-told-apart', yaml, options)).filter(({ pointer }) => pointer.includes('/Content'));

test('members that cannot be distinguished', async () => {
  expect(await problemsOfContent(document(`{ oneOf: [${ref('Text')}, ${ref('Media')}, ${ref('Loose')}] }`)))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "Text and Media cannot be distinguished. Require a property in both with different constants.",
          "pointer": "#/components/schemas/Content/oneOf/1",
          "rule": "concord/union-told-apart",
        },
        {
          "message": "Text and Loose cannot be distinguished. Require a property in both with different constants.",
          "pointer": "#/components/schemas/Content/oneOf/2",
          "rule": "concord/union-told-apart",
        },
        {
          "message": "Media and Loose cannot be distinguished. Require a property in both with different constants.",
          "pointer": "#/components/schemas/Content/oneOf/2",
          "rule": "concord/union-told-apart",
        },
      ]
    `);
});

test('members that differ by type, and exceptions', async () => {
  expect(await problemsOfContent(document(`{ anyOf: [${ref('Media')}, { type: string }, { type: 'null' }] }`))).toEqual(
    [],
  );
  expect(
    await problemsOfContent(document(`{ oneOf: [${ref('Text')}, ${ref('Media')}] }`), { except: ['Content'] }),
  ).toEqual([]);
});
