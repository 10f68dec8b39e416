import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { driftOf, writeFiles } from '../../scripts/generate/write.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
  folder = join(root, 'generated');
});
afterEach(() => rmSync(root, { recursive: true }));

const cache = (name: string): string => join(root, '.cache', name);

test('writing makes a folder contain exactly the files, and returns the differences', () => {
  const files = new Map([
    ['a.ts', 'a'],
    ['deep/b.ts', 'b'],
  ]);
  expect(writeFiles(folder, files)).toEqual([
    { path: 'a.ts', kind: 'missing' },
    { path: 'deep/b.ts', kind: 'missing' },
  ]);
  writeFileSync(join(folder, 'a.ts'), 'edited by hand');
  writeFileSync(join(folder, 'deep/old.ts'), '');
  const drift = [
    { path: 'a.ts', kind: 'changed' },
    { path: 'deep/old.ts', kind: 'orphaned' },
  ];
  expect(driftOf(folder, files)).toEqual(drift);
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('edited by hand');
  expect(writeFiles(folder, files)).toEqual(drift);
  expect(driftOf(folder, files)).toEqual([]);
  expect(writeFiles(folder, files)).toEqual([]);
  expect(readdirSync(join(root, '.cache'))).toEqual([]);
});

test('a failure while writing leaves the old folder as it was', () => {
  writeFiles(folder, new Map([['a.ts', 'old']]));
  // A file is in the place of a folder: the second write fails after the first has succeeded.
  const impossible = new Map([
    ['a.ts', 'new'],
    ['a.ts/b.ts', 'new'],
  ]);
  expect(() => writeFiles(folder, impossible)).toThrow(/EEXIST|ENOTDIR/);
  expect(driftOf(folder, new Map([['a.ts', 'old']]))).toEqual([]);
  expect(readdirSync(join(root, '.cache'))).toEqual([]);
});

test('the folder is recovered after a kill between the two renames', () => {
  mkdirSync(cache('generated.old'), { recursive: true });
  writeFileSync(join(cache('generated.old'), 'a.ts'), 'old');
  expect(writeFiles(folder, new Map([['a.ts', 'old']]))).toEqual([]);
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('old');
});

test('of two processes, one writes and the other one gets an error', () => {
  mkdirSync(cache(''), { recursive: true });
  writeFileSync(cache('generated.lock'), String(process.ppid));
  expect(() => writeFiles(folder, new Map([['a.ts', 'a']]))).toThrow(
    `generated/ is being written by process ${process.ppid}. Wait until it ends, then run this command again.`,
  );
  expect(existsSync(folder)).toBe(false);
});

test.for([
  ['a process that has ended', '999999999'],
  ['an interrupted write (empty file)', ''],
])('a lock of %s is taken over', ([, holder = '']) => {
  mkdirSync(cache(''), { recursive: true });
  writeFileSync(cache('generated.lock'), holder);
  expect(writeFiles(folder, new Map([['a.ts', 'a']]))).toHaveLength(1);
  expect(existsSync(cache('generated.lock'))).toBe(false);
});

test('a process killed at any moment leaves a complete tree, the old one or the new one', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `${index % 20}/${index}.ts`);
  const tree = (content: string): Map<string, string> => new Map(names.map((name) => [name, content]));
  const program = `
    const { writeFiles } = await import(${JSON.stringify(fromRoot('scripts/generate/write.ts'))});
    const names = ${JSON.stringify(names)};
    process.stdout.write('ready');
    for (let round = 0; ; round++)
      writeFiles(${JSON.stringify(folder)}, new Map(names.map((name) => [name, String(round % 2)])));
  `;
  writeFiles(folder, tree('0'));
  for (let kill = 0; kill < 50; kill++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    // Kill at a different moment each time: after a different number of written files.
    await new Promise((resolve) => setTimeout(resolve, kill % 10));
    child.kill('SIGKILL');
    await once(child, 'close');
    // The recovery that the next command does first, in case of a kill between the two renames.
    if (!existsSync(folder)) writeFiles(folder, tree('0'));
    const contents = new Set(names.map((name) => readFileSync(join(folder, name), 'utf8')));
    expect([...contents]).toHaveLength(1);
  }
});
