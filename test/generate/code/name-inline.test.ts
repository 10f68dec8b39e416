import { expect, test } from 'vitest';
import { nameInline } from '../../../scripts/generate/code/name-inline.ts';
import { Failure } from '../../../scripts/lib/failure.ts';
import { tinyDocument } from '../../helpers/tiny.ts';

const object = '{ type: object, properties: { x: { type: string } } }';

const named = (component: string) =>
  nameInline(tinyDocument(`components: { schemas: { A: ${component} } }`)).components.schemas;

test.for<[what: string, component: string, names: string[]]>([
  ['a property', `{ type: object, properties: { inner_part: ${object} } }`, ['InnerPart']],
  [
    'a nullable object',
    `{ type: object, properties: { a: { anyOf: [${object}, { type: 'null' }] }, b: { type: [object, 'null'], properties: {} } } }`,
    ['A', 'B'],
  ],
  ['the items of a list', `{ type: object, properties: { choices: { type: array, items: ${object} } } }`, ['Choice']],
  ['the values of a map', `{ type: object, properties: { counts: { additionalProperties: ${object} } } }`, ['Count']],
  ['a part of a part', `{ type: object, properties: { a: { properties: { b: ${object} } } } }`, ['A', 'A.B']],
  ['a part of an intersection', `{ allOf: [{ type: object, properties: { a: ${object} } }] }`, ['A']],
  [
    'the members of a union, by their constants',
    `{ oneOf: [{ properties: { type: { const: fast_one } } }, { properties: { type: { const: url } } }] }`,
    ['FastOne', 'URL'],
  ],
  ['the only object of a union', `{ properties: { limit: { anyOf: [{ type: integer }, ${object}] } } }`, ['Limit']],
  [
    'a value that is not an object',
    '{ properties: { a: { type: array, items: { type: string } }, b: { enum: [c] } } }',
    [],
  ],
])('%s', ([, component, names]) => {
  expect(Object.keys(named(component))).toEqual(['A', ...names.map((name) => `A.${name}`)]);
});

test('annotations stay at the reference and describe the part', () => {
  const list = '{ type: array, description: All., items: { type: object, properties: {} } }';
  const one = '{ type: object, description: One., deprecated: true, properties: {} }';
  const schemas = named(`{ type: object, properties: { parts: ${list}, one: ${one} } }`);
  expect(schemas['A']?.['properties']).toEqual({
    parts: { type: 'array', description: 'All.', items: { $ref: '#/components/schemas/A.Part', description: 'All.' } },
    one: { $ref: '#/components/schemas/A.One', description: 'One.', deprecated: true },
  });
  expect(schemas['A.Part']?.['description']).toBe('All.');
  expect(schemas['A.One']?.['description']).toBe('One.');
});

test('a body and a response are named after their operation', () => {
  const content = `content: { application/json: { schema: ${object} } }`;
  const document = nameInline(
    tinyDocument(`
paths:
  /a:
    post:
      operationId: makeIt
      requestBody: { ${content} }
      responses: { '200': { ${content} } }
`),
  );
  expect(Object.keys(document.components.schemas)).toEqual(['MakeItRequest', 'MakeItResponse']);
  expect(document.paths['/a']?.post?.requestBody?.content).toEqual({
    'application/json': { schema: { $ref: '#/components/schemas/MakeItRequest' } },
  });
});

test.for<[what: string, make: () => unknown, message: RegExp]>([
  [
    'two parts with the same name',
    () => named(`{ properties: { part: ${object}, parts: { items: ${object} } } }`),
    /A\.Part/,
  ],
  [
    'a member of a union without a constant',
    () => named(`{ oneOf: [${object}, ${object}] }`),
    /^A has an inline object without a name/,
  ],
  [
    'a part whose name is not an identifier',
    () => named(`{ properties: { '1': ${object} } }`),
    /cannot name a declaration/,
  ],
  [
    'a parameter',
    () =>
      nameInline(
        tinyDocument(
          `paths: { /a: { get: { operationId: listIt, parameters: [{ name: f, schema: ${object} }], responses: {} } } }`,
        ),
      ),
    /"f" of listIt/,
  ],
])('%s is rejected', ([, make, message]) => {
  expect(make).toThrow(Failure);
  expect(make).toThrow(message);
});
