import { expect, test } from 'vitest';
import { compareDocuments } from '../../scripts/deviations/compare.ts';
import { textOf } from '../../scripts/deviations/difference.ts';
import { componentOf } from './tiny.ts';

/** The differences of two components of one name, as rows write them. */
const compared = (published: string, ours: string, others = '', own = others): string[] =>
  compareDocuments(componentOf(published, others), componentOf(ours, own)).differences.map(
    (difference) => `${difference.at}: ${textOf(difference)}`,
  );

const field = (schema: string): string => `{ type: object, properties: { a: ${schema} } }`;

test.for([
  ['{ type: string }', '{ type: [string, "null"] }', 'Thing.a: not null → may be null'],
  ['{ type: string }', '{ anyOf: [{ type: string }, { type: "null" }] }', 'Thing.a: not null → may be null'],
  ['{ type: string, nullable: true }', '{ type: string }', 'Thing.a: may be null → not null'],
  ['{ type: string }', '{ type: string, deprecated: true }', 'Thing.a: not deprecated → deprecated'],
  ['{ type: string }', '{ type: string, default: x }', 'Thing.a: no default → default x'],
  ['{ type: number }', '{ type: integer }', 'Thing.a: number → integer'],
  ['{ type: integer }', '{ type: integer, minimum: 1 }', 'Thing.a: no minimum → minimum 1'],
  ['{ type: integer, maximum: 9 }', '{ type: integer, maximum: 10 }', 'Thing.a: maximum 9 → maximum 10'],
  ['{ type: integer }', '{ type: integer, format: unixtime }', 'Thing.a: no format → format unixtime'],
  ['{ type: string, pattern: a }', '{ type: string }', 'Thing.a: pattern a → no pattern'],
  ['{ type: string, enum: [x] }', '{ type: string, enum: [x, y] }', 'Thing.a: – → "y"'],
  ['{ type: string, enum: [x, y] }', '{ type: string, const: x }', 'Thing.a: "y" → –'],
  ['{ type: string }', '{ type: string, const: x }', 'Thing.a: any value → only "x"'],
  [
    '{ type: string, enum: [x] }',
    '{ anyOf: [{ type: string, enum: [x] }, { type: string }] }',
    'Thing.a: closed enum → open enum',
  ],
  ['{ type: string }', '{ anyOf: [{ type: string, enum: [x] }, { type: string }] }', 'Thing.a: any value → known "x"'],
  [
    '{ type: array, items: { type: string } }',
    '{ type: array, items: { type: integer } }',
    'Thing.a[]: string → integer',
  ],
  ['{ type: object }', '{ type: object, additionalProperties: true }', 'Thing.a: open → any property'],
  ['{ type: object }', '{ type: object, additionalProperties: false }', 'Thing.a: open → closed'],
  [
    '{ type: object, additionalProperties: { type: string } }',
    '{ type: object, additionalProperties: { type: integer } }',
    'Thing.a{}: string → integer',
  ],
  [
    '{ type: object }',
    '{ type: object, propertyNames: { maxLength: 4 } }',
    'Thing.a: no maxLength of names → maxLength of names 4',
  ],
  ['{ type: object }', '{ type: object, if: {} }', 'Thing.a: no condition → if'],
  ['{}', '{ type: string }', 'Thing.a: any → string'],
] as const)('%s and %s', ([published, ours, difference]) => {
  expect(compared(field(published), field(ours))).toEqual([difference]);
  expect(compared(field(ours), field(ours))).toEqual([]);
});

test('fields that only one side has or requires', () => {
  const published = '{ type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } }';
  const ours =
    '{ type: object, required: [a, c], properties: { b: { type: string }, c: { type: array, items: { type: string } } } }';
  expect(compared(published, ours)).toEqual([
    'Thing.a: required string → –',
    'Thing.b: required → optional',
    'Thing.c: – → required array of string',
  ]);
});

test('what is written in another way, and says the same', () => {
  const a =
    '{ allOf: [{ type: object, required: [a] }, { type: object, properties: { a: { type: string, enum: [x, y] } } }] }';
  const b =
    '{ type: object, required: [a], properties: { a: { anyOf: [{ const: x, type: string }, { enum: [y], type: string }] } } }';
  expect(compared(a, b)).toEqual([]);
  expect(compared(b, a)).toEqual([]);
});

test('of two schemas that both hold, the stricter counts', () => {
  const published =
    '{ allOf: [{ properties: { a: { type: string, enum: [x, y] } } }, { properties: { a: { type: [string, "null"], enum: [y, null] } } }] }';
  expect(compared(published, '{ properties: { a: { type: [string, "null"], enum: [x, y, null] } } }')).toEqual([]);
  expect(
    compared(`{ type: object, ${published.slice(2)}`, field('{ type: [string, "null"], enum: [x, y, null] }')),
  ).toEqual(['Thing.a: not null → may be null', 'Thing.a: – → "x"']);
});

const cat = '{ type: object, required: [type], properties: { type: { const: cat }, n: { type: integer } } }';
const dog = '{ type: object, required: [type], properties: { type: { const: dog } } }';

test.for([
  {
    why: 'another order',
    published: `{ oneOf: [${cat}, ${dog}] }`,
    ours: `{ anyOf: [${dog}, ${cat}] }`,
    differences: [],
  },
  {
    why: 'a member more and a tag',
    published: `{ oneOf: [${cat}] }`,
    ours: `{ discriminator: { propertyName: type }, oneOf: [${cat}, ${dog}, { type: string }] }`,
    differences: ['Thing.a: object → object or object or string'],
  },
  {
    why: 'a member of one tag that differs',
    published: `{ oneOf: [${cat}, ${dog}] }`,
    ours: `{ discriminator: { propertyName: type }, oneOf: [${dog}, ${cat.replace('integer', 'number')}] }`,
    differences: ['Thing.a: no discriminator → discriminator type', 'Thing.a|cat.n: integer → number'],
  },
  {
    why: 'a string beside an array',
    published: '{ type: array, items: { type: string } }',
    ours: '{ oneOf: [{ type: string }, { type: array, items: { type: string } }] }',
    differences: ['Thing.a: – → string'],
  },
  {
    why: 'unions inside a union',
    published: `{ oneOf: [{ oneOf: [${cat}, ${dog}] }, { type: string }] }`,
    ours: `{ oneOf: [{ type: string }, ${cat}, ${dog}] }`,
    differences: [],
  },
])('unions: $why', ({ published, ours, differences }) => {
  expect(compared(field(published), field(ours))).toEqual(differences);
});

test('members of one tag are told apart by the other', () => {
  const message = (role: string): string =>
    `{ type: object, properties: { type: { const: message }, role: { const: ${role} } } }`;
  const published = `{ oneOf: [${message('user')}, ${message('assistant')}] }`;
  expect(compared(published, `{ oneOf: [${message('assistant')}, ${message('user')}] }`)).toEqual([]);
});

test('a component of one name is compared once, however often it is used; its null counts where it is used', () => {
  const two =
    '{ type: object, properties: { a: { $ref: "#/components/schemas/Other" }, b: { $ref: "#/components/schemas/Other" } } }';
  expect(
    compared(two, two, '  Other: { type: [string, "null"], maxLength: 1 }', '  Other: { type: string, maxLength: 2 }'),
  ).toEqual(['Thing.a: may be null → not null', 'Other: maxLength 1 → maxLength 2', 'Thing.b: may be null → not null']);
});

test('a component in the place of an inline schema is where the two differ', () => {
  const inline = field('{ type: object, properties: { x: { type: string } } }');
  const named = field('{ $ref: "#/components/schemas/Own" }');
  expect(compared(inline, named, '', '  Own: { type: object, properties: { x: { type: integer } } }')).toEqual([
    'Own: inline → named Own',
    'Own.x: string → integer',
  ]);
});

test('one published component in the place of another: the name says all, and what else the name holds is compared', () => {
  const published = '  A: { type: string }\n  B: { type: string }';
  const ours = '  B: { type: integer }';
  const at = (name: string): string => field(`{ $ref: "#/components/schemas/${name}" }`);
  expect(compared(at('A'), at('B'), published, ours)).toEqual(['Thing.a: named A → named B', 'B: string → integer']);
});

test('a component that stands in another union than the published one is compared all the same', () => {
  const one = (name: string): string => `{ oneOf: [{ type: string }, { $ref: "#/components/schemas/${name}" }] }`;
  const two = (a: string, b: string): string => `{ type: object, properties: { a: ${one(a)}, b: ${one(b)} } }`;
  const others = (type: string): string =>
    `  A: { type: object }\n  B: { type: object, properties: { n: { type: ${type} } } }\n  C: { type: array, items: {} }`;
  expect(compared(two('A', 'B'), two('B', 'C'), others('integer'), others('number'))).toContain(
    'B.n: integer → number',
  );
});

test('a name that was given away is not compared with what bears it now', () => {
  const at = (name: string): string => field(`{ $ref: "#/components/schemas/${name}" }`);
  const ours = '  Old: { type: integer }\n  New: { type: string }';
  expect(compared(at('Old'), at('New'), '  Old: { type: string }', ours)).toEqual(['New: named Old → named New']);
});

test('schemas that contain themselves', () => {
  const tree =
    '{ type: object, properties: { children: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }';
  expect(
    compared(
      field('{ $ref: "#/components/schemas/Tree" }'),
      field('{ $ref: "#/components/schemas/Tree" }'),
      `  Tree: ${tree}`,
    ),
  ).toEqual([]);
});
