import { expect, test } from 'vitest';
import { withOrder } from '../../scripts/edit/blocks.ts';

const order = ['type', 'enum', 'description', 'items'];

test.for<[title: string, map: string, before: string, after: string | undefined]>([
  [
    'a map with what is below its keys',
    '/a',
    'a:\n  items:\n    type: string\n  # Why.\n  type: array\nb: 1\n',
    'a:\n  # Why.\n  type: array\n  items:\n    type: string\nb: 1\n',
  ],
  ['the whole file', '', 'description: x\ntype: y\n', 'type: y\ndescription: x\n'],
  [
    'an item of a list',
    '/a/1',
    'a:\n  - type: x\n  - description: x\n    type: y\n    other: z\n  - type: z\n',
    'a:\n  - type: x\n  - type: y\n    other: z\n    description: x\n  - type: z\n',
  ],
  [
    'an item with comments',
    '/0',
    '# Of the item.\n- description: x\n  # Of the type.\n  type: y\n',
    '# Of the item.\n  # Of the type.\n- type: y\n  description: x\n',
  ],
  ['one line', '/a', 'a: { description: x, type: y }\n', undefined],
])('%s', ([, map, before, after]) => {
  expect(withOrder(before, map, order)).toBe(after);
});
