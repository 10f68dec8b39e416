import { expect, test } from 'vitest';
import { keyOrder } from '../../../scripts/edit/key-order.ts';
import { lintWith } from '../../helpers/lint.ts';

const document = (operation: string): string => `
openapi: 3.1.0
paths: { /things: { get: { ${operation} } } }`;

test.for<readonly [title: string, operation: string, want: string[]]>([
  ['in order', 'operationId: a, summary: b, tags: [], responses: {}', []],
  [
    'an operation',
    'summary: b, operationId: a, responses: {}',
    ['In an operation, `operationId` belongs before `summary`.'],
  ],
  [
    'a parameter',
    'parameters: [{ in: query, name: a, schema: {} }], responses: {}',
    ['In a parameter, `name` belongs before `in`.'],
  ],
  [
    'a response and what it holds',
    "responses: { '200': { content: { a/b: { examples: {}, schema: {} } }, description: a, headers: { h: { schema: {}, description: a } } } }",
    [
      'In a response, `description` belongs before `content`.',
      'In a media type, `schema` belongs before `examples`.',
      'In a header, `description` belongs before `schema`.',
    ],
  ],
  [
    'a schema, and those inside it',
    "responses: { '200': { description: a, content: { a/b: { schema: { description: a, type: object, properties: { description: { type: array, items: { minimum: 1, type: integer } } } } } } } }",
    ['In a schema, `type` belongs before `description`.', 'In a schema, `type` belongs before `minimum`.'],
  ],
  [
    'names of properties',
    'parameters: [{ name: a, in: query, schema: { type: object, properties: { items: {}, enum: {} } } }]',
    [],
  ],
  ['keys without a place', 'x-else: 1, operationId: a, x-more: 1, summary: b, responses: {}', []],
])('%s', async ([, operation, want]) => {
  const found = await lintWith('key-order', document(operation));
  expect(found.map(({ message }) => message).sort()).toEqual(want.toSorted());
});

test('no key has two places', () => {
  for (const keys of Object.values(keyOrder)) expect(new Set<string>(keys).size).toBe(keys.length);
});
