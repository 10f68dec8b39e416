import { describe, expect, test } from 'vitest';
import type { Folder } from './folder.ts';
import { importsOf, type Import } from './import-graph.ts';
import { circles, deepImports, forbidden, missing, unlisted, unused, upward } from './rules.ts';
import { tableOf, withTable } from './table.ts';

const house: readonly Folder[] = [
  { path: 'src/ground', holds: 'the ground', packages: ['yaml', 'node:'] },
  { path: 'src/trees/**', holds: 'trees', folders: ['src/ground'] },
  { path: 'src/attic', holds: 'the attic', folders: ['src/ground', 'src/trees/**'] },
];

const edges = (...texts: readonly string[]): Import[] =>
  texts.map((text) => {
    const [from = '', to = ''] = text.split(' → ');
    return { from, to };
  });

describe('each kind of violation is found', () => {
  test('a folder that is not listed, and one below a listed one', () =>
    expect(unlisted(['src/ground/a.ts', 'src/ground/deep/b.ts', 'src/cellar/c.ts', 'src/trees/x/y.ts'], house)).toEqual(
      ['src/ground/deep/b.ts', 'src/cellar/c.ts'],
    ));

  test('a listed folder without files', () =>
    expect(missing(['src/ground/a.ts', 'src/trees/oak/b.ts'], house)).toEqual(['src/attic']));

  test('a row that may import a later folder', () =>
    expect(
      upward([
        { path: 'a', holds: '', folders: ['b'] },
        { path: 'b', holds: '', folders: ['b'] },
      ]),
    ).toEqual(['a → b', 'b → b']));

  test.for([
    ['up', 'src/ground/a.ts → src/attic/b.ts'],
    ['a folder that is not in the row', 'src/trees/oak/a.ts → src/attic/b.ts'],
    ['another package', 'src/ground/a.ts → ajv'],
    ['a package whose name has the same prefix', 'src/ground/a.ts → yaml-more'],
    ['a Node built-in', 'src/attic/a.ts → node:fs'],
    ['a folder that is not listed', 'src/attic/a.ts → src/cellar/b.ts'],
    ['the tests', 'src/attic/a.ts → test/helpers/b.ts'],
  ])('an import of %s', ([, edge = '']) => expect(forbidden(edges(edge), house)).toEqual([edge]));

  test.for([
    ['the same folder', 'src/ground/a.ts → src/ground/b.ts'],
    ['the same tree', 'src/trees/oak/a.ts → src/trees/elm/b.ts'],
    ['a folder of the row', 'src/attic/a.ts → src/trees/oak/b.ts'],
    ['a path of a package', 'src/ground/a.ts → yaml/util'],
    ['a built-in that the row allows', 'src/ground/a.ts → node:fs'],
  ])('not an import of %s', ([, edge = '']) => expect(forbidden(edges(edge), house)).toEqual([]));

  test('an unused permission', () =>
    expect(unused(edges('src/ground/a.ts → yaml', 'src/attic/a.ts → src/ground/b.ts'), house)).toEqual([
      'src/ground → node:',
      'src/trees/** → src/ground',
      'src/attic → src/trees/**',
    ]));

  test('each cycle once, without files that only lead into it', () =>
    expect(circles(edges('a → b', 'b → c', 'c → b', 'd → d', 'e → f'))).toEqual([['b', 'c']]));

  test.for([
    ['an import', "import x from 'ajv/dist/2020.js';", ['src/a.ts → ajv/dist/2020.js']],
    ['an import of a type', "import type { X } from '@scope/tool/lib/x.js';", ['src/a.ts → @scope/tool/lib/x.js']],
    ['require()', "require('ajv/dist/core');", ['src/a.ts → ajv/dist/core']],
    ['a public path', "import x from 'ajv/compile';", []],
    ['a folder of the same name', "const file = 'other/dist/file.js';", []],
  ] as const)('a private path in %s', ([, text, found]) =>
    expect(deepImports([{ path: 'src/a.ts', text }], ['ajv', '@scope/tool'], { ajv: 'src/door.ts' })).toEqual(found),
  );

  test('the one allowed file may', () =>
    expect(
      deepImports([{ path: 'src/door.ts', text: "import 'ajv/dist/2020.js';" }], ['ajv'], { ajv: 'src/door.ts' }),
    ).toEqual([]));
});

test('the table of the folders', () => {
  expect(tableOf(house)).toMatchInlineSnapshot(`
    "| folder | holds | may import |
    |---|---|---|
    | \`src/ground\` | the ground | yaml, Node |
    | \`src/trees/**\` | trees | src/ground |
    | \`src/attic\` | the attic | src/ground, src/trees/** |
    "
  `);
  const text = `before\n\n${tableOf([])}| old | row | – |\n\nafter\n`;
  expect(withTable(text, house)).toBe(`before\n\n${tableOf(house)}\nafter\n`);
  expect(() => withTable('no table', house)).toThrow(/has no table/);
});

test('all forms of imports are found, and strings are not', () => {
  const text = `
    import a from './a.ts'; import type { B } from '../b.ts'; export { c } from 'c'; import 'node:d';
    const e = await import('./e.ts'); const text = "import f from './f.ts'"; // import g from './g.ts'
  `;
  expect(importsOf({ path: 'src/x/file.ts', text }).map(({ to }) => to)).toEqual([
    'src/x/a.ts',
    'src/b.ts',
    'c',
    'node:d',
    'src/x/e.ts',
  ]);
});
