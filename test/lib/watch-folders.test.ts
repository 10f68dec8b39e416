import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolders } from '../../scripts/lib/watch-folders.ts';

let root = '';
let stop = (): void => {};
const waiting = new Map<string, () => void>();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'concord-watch-'));
  mkdirSync(join(root, 'a/b'), { recursive: true });
  writeFileSync(join(root, 'a/b/file'), '1');
  stop = watchFolders([root], (path) => waiting.get(path)?.());
});
afterEach(() => {
  stop();
  rmSync(root, { recursive: true });
});

/** Resolves when a change of the path is told. */
async function told(path: string, change: () => void): Promise<void> {
  const seen = new Promise<void>((resolve) => waiting.set(join(root, path), resolve));
  change();
  await seen;
  waiting.clear();
}

const write = (path: string) => (): void => writeFileSync(join(root, path), 'x');

/** As editors save. */
const replace = (path: string) => (): void => {
  writeFileSync(join(root, `${path}.new`), 'x');
  renameSync(join(root, `${path}.new`), join(root, path));
};

test.for<[what: string, steps: readonly (readonly [path: string, change: () => void])[]]>([
  ['a file that is replaced again and again', [1, 2, 3].map(() => ['a/b/file', replace('a/b/file')] as const)],
  [
    'a file that goes and comes',
    [
      ['a/b/file', () => rmSync(join(root, 'a/b/file'))],
      ['a/b/file', write('a/b/file')],
      ['a/b/file', write('a/b/file')],
    ],
  ],
  [
    'a new folder',
    [
      ['c', () => mkdirSync(join(root, 'c'))],
      ['c/file', write('c/file')],
    ],
  ],
  [
    'a folder that goes and comes',
    [
      ['a', () => rmSync(join(root, 'a'), { recursive: true })],
      ['a', () => mkdirSync(join(root, 'a'))],
      ['a/file', write('a/file')],
    ],
  ],
])('follows %s', async ([, steps]) => {
  for (const [path, change] of steps) await told(path, change);
  expect(waiting.size).toBe(0);
});
