import ts from 'typescript';
import { expect, test } from 'vitest';
import { emitTypes } from '../../../scripts/generate/emit/types.ts';
import { typeText } from '../../../scripts/generate/code/type-text.ts';
import { tinyDocument } from '../../helpers/tiny.ts';
import { parse } from '../../helpers/typescript.ts';

/** The type of the component `T`, whose schema is given. */
async function typeOf(schema: string): Promise<string> {
  const tagged = '{ type: object, properties: { t: { const: a } }, required: [t] }';
  const [emitted] = emitTypes(tinyDocument(`components: { schemas: { A: ${tagged}, T: ${schema} } }`));
  const file = parse(emitted?.content ?? '');
  const components = file.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'components',
  );
  const schemas = members(components)[0] as ts.PropertySignature;
  const type = members(schemas.type).find((member) => member.name?.getText() === 'T') as ts.PropertySignature;
  return (type.type?.getText() ?? '').replaceAll(/\s+/g, ' ');
}

const members = (node: ts.Node | undefined): readonly ts.TypeElement[] => [
  ...(node as ts.InterfaceDeclaration | ts.TypeLiteralNode).members,
];

test.for([
  ['an open enum', '{ anyOf: [{ type: string, enum: [a, b] }, { type: string }] }', '"a" | "b" | (string & {})'],
  [
    'an open enum that may be null',
    '{ anyOf: [{ type: string, enum: [a] }, { type: [string, "null"] }] }',
    '"a" | (string & {}) | null',
  ],
  ['a closed enum', '{ type: string, enum: [a, b] }', '"a" | "b"'],
  ['null', '{ type: [string, "null"] }', 'string | null'],
  ['a file', '{ type: string, format: binary }', 'Uploadable'],
  ['files', '{ type: array, items: { type: string, format: binary } }', 'Uploadable[]'],
  [
    'a default',
    '{ type: object, properties: { a: { type: string, default: x } } }',
    '{ /** @default x */ a?: string; }',
  ],
  ['a map', '{ type: object, additionalProperties: { type: integer } }', '{ [key: string]: number; }'],
  [
    'a tagged union',
    '{ oneOf: [{ $ref: "#/components/schemas/A" }], discriminator: { propertyName: t, mapping: { a: "#/components/schemas/A" } } }',
    'components["schemas"]["A"]',
  ],
] as const)('%s: %s', async ([, schema, want]) => {
  expect(await typeOf(schema)).toBe(want);
});

test.for([
  [{ type: 'integer' }, 'number'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }] }, '"a" | "b" | (string & {})'],
  [{ type: 'array', items: { anyOf: [{ enum: ['a'] }, { type: 'string' }] } }, '("a" | (string & {}))[]'],
  [
    { type: 'object', properties: { 'a-b': { type: 'number' }, c: {} }, required: ['c'] },
    '{ "a-b"?: number; c: unknown }',
  ],
  [{ type: 'object', additionalProperties: { type: 'boolean' } }, '{ [key: string]: boolean }'],
  [
    { allOf: [{ $ref: '#/components/schemas/A' }, { type: 'object', properties: { b: { const: 1 } } }] },
    'schema.A & { b?: 1 }',
  ],
  [{ enum: ['*/', '`${x}`'] }, '"*/" | "`${x}`"'],
] as const)('%j is written %s', ([schema, want]) => {
  expect(typeText(schema as never, (name) => `schema.${name}`)).toBe(want);
});
