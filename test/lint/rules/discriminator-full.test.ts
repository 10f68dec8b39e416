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
const discriminator = (...entries: readonly (readonly [value: string, name: string])[]): string =>
  `discriminator: { propertyName: type, mapping: { ${entries.map(([value, name]) => `${value}: '#/components/schemas/${name}'`).join(', ')} } }`;

const problemsOfContent = async (yaml: string) =>
  (await lintWith('discriminator-full', yaml)).filter(({ pointer }) => pointer.includes('/Content'));

test('members that one property distinguishes, without a discriminator', async () => {
  expect(await problemsOfContent(document(`{ oneOf: [${ref('Text')}, ${ref('Image')}, ${ref('Sound')}] }`)))
    .toMatchInlineSnapshot(`
    [
      {
        "message": "Each member has its own \`type\`. Add a \`discriminator\` with a full \`mapping\`.",
        "pointer": "#/components/schemas/Content/oneOf",
        "rule": "concord/discriminator-full",
      },
    ]
  `);
});

test('an incomplete or wrong mapping', async () => {
  const mapping = discriminator(['text', 'Image'], ['picture', 'Image']);
  expect(await problemsOfContent(document(`{ type: object, oneOf: [${ref('Text')}, ${ref('Image')}], ${mapping} }`)))
    .toMatchInlineSnapshot(`
      [
        {
          "message": ""text" is the constant of Text. Map it to that schema in \`mapping\`.",
          "pointer": "#/components/schemas/Content/discriminator",
          "rule": "concord/discriminator-full",
        },
        {
          "message": ""image" is the constant of Image. Map it to that schema in \`mapping\`.",
          "pointer": "#/components/schemas/Content/discriminator",
          "rule": "concord/discriminator-full",
        },
        {
          "message": "No member has the constant "picture". Remove it from \`mapping\`.",
          "pointer": "#/components/schemas/Content/discriminator",
          "rule": "concord/discriminator-full",
        },
      ]
    `);
});

test('a full mapping, including nested unions', async () => {
  const mapping = discriminator(['text', 'Visual'], ['image', 'Visual'], ['sound', 'Sound']);
  expect(
    await problemsOfContent(document(`{ type: object, oneOf: [${ref('Visual')}, ${ref('Sound')}], ${mapping} }`)),
  ).toEqual([]);
});

test('unions without a distinguishing property', async () => {
  expect(await problemsOfContent(document(`{ anyOf: [${ref('Text')}, ${ref('Image')}, { type: 'null' }] }`))).toEqual(
    [],
  );
  expect(await problemsOfContent(document(`{ oneOf: [${ref('Text')}, ${ref('Media')}] }`))).toEqual([]);
});

test('a discriminator without `type: object`', async () => {
  const mapping = discriminator(['text', 'Text'], ['image', 'Image']);
  expect(await problemsOfContent(document(`{ oneOf: [${ref('Text')}, ${ref('Image')}], ${mapping} }`)))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "A union with a \`discriminator\` needs \`type: object\`. Without it, some validators accept any string.",
          "pointer": "#/components/schemas/Content/discriminator",
          "rule": "concord/discriminator-full",
        },
      ]
    `);
});

test('a member that the types leave out, but no union has', async () => {
  const members = `oneOf: [${ref('Text')}, ${ref('Image')}], ${discriminator(['text', 'Text'], ['image', 'Image'])}`;
  expect(await problemsOfContent(document(`{ type: object, ${members}, x-untyped: [image] }`))).toEqual([]);
  expect(await problemsOfContent(document(`{ type: object, ${members}, x-untyped: [picture] }`))).toMatchObject([
    { message: '`x-untyped` lists "picture", which is not in `mapping`. Remove it.' },
  ]);
});
