import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { importsOf, importsUnder, isBuiltin, leaving, reachableFrom, type Import } from './import-graph.ts';

const imports = importsUnder('src', 'generated', 'scripts');
const lines = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} → ${to}`);
const within =
  (...allowed: readonly string[]) =>
  ({ to }: Import): boolean =>
    allowed.some((start) => to === start || to.startsWith(`${start}/`));

/** Layers from the bottom up: what leaves a folder may go only where it says. Packages count by their names. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'src/openapi': ['eventsource-parser', 'js-yaml'],
  'src/schema': ['src/openapi', 'ajv', 'ajv-formats', '@hyperjump/json-schema', 'fast-check'],
  'src/client/core': ['openapi-fetch', 'eventsource-parser'],
  'src/client/node': ['src/client/core', 'node:fs', 'node:path', 'node:url'],
  generated: ['src/client/core'],
  'src/client': ['generated'],
};

describe('a layer imports only what is below it', () => {
  test.for(Object.entries(layers))('%s', ([folder, allowed]) => {
    const deeper = Object.keys(layers).filter((other) => other.startsWith(`${folder}/`));
    const own = leaving(imports, folder).filter(({ from }) => !deeper.some((other) => from.startsWith(`${other}/`)));
    expect(own.length).toBeGreaterThan(0);
    expect(lines(own.filter((found) => !within(...allowed)(found)))).toEqual([]);
  });

  test('only src/client/node uses what Node alone has', () => {
    const client = imports.filter(({ from }) => from.startsWith('src/client/') && !from.startsWith('src/client/node/'));
    expect(lines(client.filter((found) => isBuiltin(found) || within('src/client/node')(found)))).toEqual([]);
  });

  test('the core reaches no Node built-in and no generated file', () => {
    const core = reachableFrom(imports, (file) => file.startsWith('src/client/core/'));
    expect(core.length).toBeGreaterThan(10);
    expect(lines(core.filter((found) => isBuiltin(found) || within('generated')(found)))).toEqual([]);
  });
});

const strangers: readonly (readonly [from: string, to: string])[] = [
  ['src', 'scripts'],
  ['src', 'test'],
  ['scripts', 'test'],
  ['generated', 'scripts'],
  ['src/verify', 'src/sandbox'],
  ['src/sandbox', 'src/verify'],
  ['src/verify', 'src/client'],
  ['src/verify', 'generated'],
  ['src/mock', 'src/client'],
  ['src/client', 'src/verify'],
  ['src/client', 'src/mock'],
];

test.for(strangers)('nothing in %s imports %s', ([from, to]) => {
  const own = imports.filter((found) => found.from.startsWith(`${from}/`));
  expect(lines(own.filter(within(to)))).toEqual([]);
});

test('ts-morph and openapi-typescript stand behind one file each', () => {
  const using = (name: string): string[] => [
    ...new Set(imports.filter(({ to }) => to === name).map(({ from }) => from)),
  ];
  expect(using('openapi-typescript')).toEqual(['scripts/generate/code/openapi-typescript.ts']);
  expect(using('ts-morph').filter((file) => !file.startsWith('scripts/generate/'))).toEqual([]);
});

test('each file that is imported exists', () => {
  const files = imports.filter(({ to }) => to.endsWith('.ts')).map(({ to }) => to);
  expect(files.filter((file) => !existsSync(fromRoot(file)))).toEqual([]);
});

test('all forms of imports are seen, and strings are not', () => {
  const text = `
    import a from './a.ts'; import type { B } from '../b.ts'; export { c } from 'c'; import 'node:d';
    const e = await import('./e.ts'); const text = "import f from './f.ts'"; // import g from './g.ts'
  `;
  expect(lines(importsOf('src/x/file.ts', text))).toMatchInlineSnapshot(`
    [
      "src/x/file.ts → src/x/a.ts",
      "src/x/file.ts → src/b.ts",
      "src/x/file.ts → c",
      "src/x/file.ts → node:d",
      "src/x/file.ts → src/x/e.ts",
    ]
  `);
});
