import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { folders } from './folders.ts';
import { behindOne, doors } from './packages.ts';
import { importsOf, reachableFrom, readSources } from './import-graph.ts';
import { circles, deepImports, forbidden, missing, unlisted, unused, upward } from './rules.ts';
import { withTable } from './table.ts';

const sources = readSources('src', 'generated', 'scripts');
const files = sources.map(({ path }) => path);
const imports = sources.flatMap(importsOf);
const manifest = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

describe('the list of folders', () => {
  test('lists every folder', () => expect(unlisted(files, folders)).toEqual([]));
  test('lists no deleted folder', () => expect(missing(files, folders)).toEqual([]));
  test('allows no upward import', () => expect(upward(folders)).toEqual([]));
  test('allows every import', () => expect(forbidden(imports, folders)).toEqual([]));
  test('allows nothing that is unused', () => expect(unused(imports, folders)).toEqual([]));

  test('matches the table of ARCHITECTURE.md; to update it, run this test with `-u`', async () => {
    const file = fromRoot('ARCHITECTURE.md');
    await expect(withTable(readFileSync(file, 'utf8'), folders)).toMatchFileSnapshot(file);
  });
});

test('there are no import cycles, including type imports', () => expect(circles(imports)).toEqual([]));

test('only one file loads private paths of a package', () => expect(deepImports(sources, packages, doors)).toEqual([]));

test.for(Object.entries(behindOne))('%s is used in one place', ([name, place]) => {
  const using = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ from }) => from);
  expect(using).not.toEqual([]);
  expect(using.filter((file) => !file.startsWith(place))).toEqual([]);
});

test('the client never reaches a Node built-in, even indirectly, except in its Node subpath', () => {
  const client = reachableFrom(imports, (file) => /^src\/client\/(?!node\/)/.test(file));
  expect(client.length).toBeGreaterThan(100);
  expect(client.filter(({ to }) => to.startsWith('node:') || to.startsWith('src/client/node'))).toEqual([]);
});

test('the client carries folds without what checks their streams', () => {
  const client = reachableFrom(imports, (file) => file.startsWith('src/client/')).map(({ to }) => to);
  expect(client).toEqual(
    expect.arrayContaining(['chat', 'response', 'run'].map((kind) => `src/accumulate/${kind}.ts`)),
  );
  expect(client.filter((file) => /^src\/accumulate\/(?:checked-|folds)/.test(file))).toEqual([]);
});

test('published code does not import scripts or tests', () => {
  const shipped = imports.filter(({ from }) => /^(?:src|generated)\//.test(from));
  expect(shipped.filter(({ to }) => /^(?:scripts|test)\//.test(to))).toEqual([]);
});

test('each imported file exists', () => {
  const own = imports.filter(({ to }) => /\.tsx?$/.test(to)).map(({ to }) => to);
  expect(own.filter((file) => !existsSync(fromRoot(file)))).toEqual([]);
});

test('ARCHITECTURE.md is at most 80 lines long', () => {
  expect(readFileSync(fromRoot('ARCHITECTURE.md'), 'utf8').split('\n').length - 1).toBeLessThanOrEqual(80);
});
