import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { concordHere } from '../helpers/concord.ts';
import type { Finished } from '../helpers/repository.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const verify = (...args: string[]): Promise<Finished> =>
  concordHere(folder, 'verify', '--target', 'mock', '--operation', 'listModels', '--quiet', ...args);

/** One sentence on standard error, and nothing else. */
const sentence = (pattern: RegExp): object => ({ code: 2, stdout: '', stderr: expect.stringMatching(pattern) });

test.for([
  ['--html', 'file/report.html'],
  ['--json', 'file/report.json'],
  ['--sarif', 'file/r.sarif'],
  ['--junit', 'file/r.xml'],
  ['--comment', 'file/c.md'],
  ['--badge', 'file/b.svg'],
  ['--folder', 'file'],
])('%s in a folder that cannot be written', async ([flag = '', file = '']) => {
  writeFileSync(join(folder, 'file'), '');
  expect(await verify(flag, file)).toEqual(sentence(new RegExp(`^${flag} ${file} cannot be written: [^\\n]+\\n$`)));
});

interface Blob {
  sum: string;
  readonly part: { version: string; errors: string[] };
}

describe('--merge', () => {
  const shards = (): readonly string[] => readdirSync(join(folder, '.concord/shards')).toSorted();
  const fileOf = (index: number): string => join(folder, '.concord/shards', shards()[index] ?? '');

  /** Changes a file as somebody would who knows its checksum, or does not. */
  function edit(change: (part: Blob['part']) => void, isSigned: boolean): void {
    const blob = JSON.parse(readFileSync(fileOf(1), 'utf8')) as Blob;
    change(blob.part);
    if (isSigned) blob.sum = createHash('sha256').update(JSON.stringify(blob.part)).digest('hex');
    writeFileSync(fileOf(1), JSON.stringify(blob));
  }

  test.for<readonly [what: string, fault: () => void, message: RegExp]>([
    ['a missing shard', () => rmSync(fileOf(1)), /^--merge \S+: the results of shard 2\/2 are missing\.\n$/],
    [
      'an edited file',
      () => edit((part) => part.errors.push('x'), false),
      /^--merge \S+: \S+ is not as a shard wrote it\. Run the shard again\.\n$/,
    ],
    [
      'another version',
      () => edit((part) => (part.version = '9.9.9 (contract 9)'), true),
      /^--merge \S+: shard 2\/2 was run by 9\.9\.9 \(contract 9\), and this is \S+ \(contract \S+\)\.\n$/,
    ],
    ['a file cut short', () => writeFileSync(fileOf(1), '{"sum":'), /^--merge \S+: [^\n]+\n$/],
  ])('%s', async ([, fault, message]) => {
    for (const shard of ['1/2', '2/2']) expect((await verify('--shard', shard)).code).toBe(0);
    fault();
    expect(await verify('--merge', '.concord/shards')).toEqual(sentence(message));
  });
});
