import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLazily } from '../../src/mock/lazy.ts';

const require = createRequire(import.meta.url);
const loaded: string[] = [];
let folder = '';
const write = (name: string, code: string): string => {
  writeFileSync(join(folder, name), `globalThis.loaded.push('${name}');\n${code}`);
  return join(folder, name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'late-'));
  Object.assign(globalThis, { loaded });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a module is loaded when its export is used, once', () => {
  const part = write('part.cjs', 'exports.answer = () => 42;');
  loadLazily(part);
  const whole = require(write('whole.cjs', `const part = require('./part.cjs'); exports.ask = () => part.answer();`));
  expect(loaded).toEqual(['whole.cjs']);
  expect([whole.ask(), whole.ask()]).toEqual([42, 42]);
  expect(loaded).toEqual(['whole.cjs', 'part.cjs']);
  expect(require(part)).toEqual({ answer: expect.any(Function) });
});

test('what exports a function can be called', () => {
  const merge = write('merge.cjs', 'module.exports = (a, b) => a + b;');
  loadLazily(merge);
  expect(require(merge)(1, 2)).toBe(3);
});

test('what is loaded already stays', () => {
  const early = write('early.cjs', 'exports.a = 1;');
  const exported = require(early);
  loadLazily(early);
  expect(require(early)).toBe(exported);
});

test('what is not installed is named', () => {
  expect(() => loadLazily('no-such-library')).toThrow(/no-such-library/);
});
