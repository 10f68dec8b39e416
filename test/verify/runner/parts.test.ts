import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readParts, writePart, type Part } from '../../../src/verify/runner/parts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const expected = { version: '1.0.0', run: '[["mock"],1]' };
const part = (shard: string, own: Partial<Part> = {}): Part => ({
  shard,
  ...expected,
  duration: 1,
  targets: [{ name: 'mock', placed: [[Number(shard[0]) - 1, []]] }],
  removed: [],
  errors: [],
  ...own,
});
const write = (name: string, own: Part): void => writePart(join(folder, name), own);

test('the shards of a run are read as they were written', () => {
  write('1-of-2.json', part('1/2'));
  write('2-of-2.json', part('2/2'));
  expect(readParts(folder, expected)).toEqual([part('1/2'), part('2/2')]);
});

test.for<readonly [name: string, fault: () => void, message: string]>([
  ['is missing', () => rmSync(join(folder, '2-of-3.json')), 'the results of shard 2/3 are missing.'],
  ['is of another number of shards', () => write('2-of-3.json', part('2/4')), 'of 3 and 4 shards.'],
  ['is there twice', () => write('more.json', part('1/3')), 'a shard has two files. Keep one.'],
  [
    'is of another version',
    () => write('2-of-3.json', part('2/3', { version: '0.9.0' })),
    'shard 2/3 was run by 0.9.0, and this is 1.0.0.',
  ],
  [
    'is of another run',
    () => write('2-of-3.json', part('2/3', { run: '[["mock"],2]' })),
    'the shards are of runs with different targets, selections or seeds.',
  ],
  [
    'was edited',
    () => {
      const file = join(folder, '2-of-3.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"mock"', '"mack"'));
    },
    '2-of-3.json is not as a shard wrote it. Run the shard again.',
  ],
  [
    'was cut',
    () => {
      const file = join(folder, '2-of-3.json');
      writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
    },
    '2-of-3.json is not as a shard wrote it. Run the shard again.',
  ],
  ['is null', () => writeFileSync(join(folder, '2-of-3.json'), 'null'), 'is not as a shard wrote it'],
])('a shard that %s', ([, fault, message]) => {
  for (const shard of ['1/3', '2/3', '3/3']) write(`${shard.replace('/', '-of-')}.json`, part(shard));
  expect(readParts(folder, expected)).toHaveLength(3);
  fault();
  expect(() => readParts(folder, expected)).toThrow(message);
});

test('shards of a run with other options', () => {
  write('1-of-1.json', part('1/1'));
  expect(() => readParts(folder, { ...expected, run: '[["aimock"],1]' })).toThrow('Give the same options.');
});
