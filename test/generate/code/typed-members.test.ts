import { expect, test } from 'vitest';
import { typedMembers } from '../../../scripts/generate/code/typed-members.ts';
import { tinyDocument } from '../../helpers/tiny.ts';

const refs = (...names: string[]) => names.map((name) => `{ $ref: '#/components/schemas/${name}' }`).join(', ');
const mapping = (...names: string[]) => names.map((name) => `${name}: '#/components/schemas/${name}'`).join(', ');

test('a union without the members that the types leave out', () => {
  const union = `type: object, oneOf: [${refs('a', 'b', 'c')}], discriminator: { propertyName: type, mapping: { ${mapping('a', 'b', 'c')} } }`;
  const { schemas } = typedMembers(
    tinyDocument(
      `components: { schemas: { Some: { ${union}, x-untyped: [b] }, All: { ${union} }, b: { type: object } } }`,
    ),
  ).components;
  expect(schemas['Some']).toEqual({
    type: 'object',
    oneOf: [{ $ref: '#/components/schemas/a' }, { $ref: '#/components/schemas/c' }],
    discriminator: { propertyName: 'type', mapping: { a: '#/components/schemas/a', c: '#/components/schemas/c' } },
  });
  expect(schemas['All']).toMatchObject({ oneOf: { length: 3 } });
  expect(schemas['b']).toEqual({ type: 'object' });
});
