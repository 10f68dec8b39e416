import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openMemo } from '../../scripts/lib/memo.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): string => join(folder, 'memo.json');

/** Asks for each key, and returns what had to be made. */
function run(keys: readonly string[], { version = 'v1', isCold = false, change = () => {} } = {}): readonly string[] {
  const memo = openMemo(file(), { version, isCold });
  const make = vi.fn((key: string) => ({ key, faults: [null, key] }));
  for (const key of keys) expect(memo.recall(key, () => make(key))).toEqual({ key, faults: [null, key] });
  memo.save();
  change();
  return make.mock.calls.map(([key]) => key);
}

test('a result is made once', () => {
  expect(run(['a', 'a', 'b'])).toEqual(['a', 'b']);
  expect(run(['b', 'c', 'a'])).toEqual(['c']);
});

test('a result that nobody asked for is dropped', () => {
  run(['a', 'b']);
  run(['a']);
  expect(run(['a', 'b'])).toEqual(['b']);
});

test('a caller that changes its result changes nobody else’s', () => {
  const memo = openMemo(file(), { version: 'v1' });
  memo.recall('a', () => [1]).push(2);
  expect(memo.recall('a', () => [])).toEqual([1]);
});

test.for([
  { name: 'another version of the code', again: { version: 'v2' } },
  { name: 'a cold run', again: { isCold: true } },
  { name: 'a truncated file', change: () => writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -9)) },
  { name: 'no file', change: () => rmSync(file()) },
])('$name makes everything again', ({ again = {}, change = () => {} }) => {
  run(['a', 'b'], { change });
  expect(run(['a', 'b'], again)).toEqual(['a', 'b']);
});

test('a result that is waited for is made once, too, and a failure is not kept', async () => {
  const memo = openMemo(file(), { version: 'v1' });
  const make = vi.fn(async () => ['x']);
  await expect(memo.recallLater('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect([await memo.recallLater('a', make), await memo.recallLater('a', make)]).toEqual([['x'], ['x']]);
  expect(make).toHaveBeenCalledTimes(1);
});
