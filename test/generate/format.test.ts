import { expect, test } from 'vitest';
import { print } from '../../scripts/generate/code/print.ts';
import { formatFile } from '../../scripts/generate/format.ts';
import { createMemo, noMemo } from '../../scripts/lib/memo.ts';
import { StructureKind, type StatementStructures } from 'ts-morph';

type Alias = Extract<StatementStructures, { type: unknown }>;
const named = (type: Alias['type']): StatementStructures => ({
  kind: StructureKind.TypeAlias,
  name: 'A',
  type,
  isExported: true,
});

test('what is printed from the same is formatted once', async () => {
  const memo = createMemo();
  const file = print('a.ts', { statements: [named('"x"')] });
  const first = await formatFile(file, memo);
  expect(first).toEqual(await formatFile(file, noMemo));
  const unread = { path: file.path, source: file.source, content: 'const const' };
  expect(await formatFile(unread, memo)).toEqual(first);
});

const x = named('"x"');
const writes = (text: string): StatementStructures => named((writer) => writer.write(text));

test.for<[what: string, first: StatementStructures, path: string, second: StatementStructures]>([
  ['another structure', x, 'a.ts', named('"y"')],
  ['another path', x, 'b.ts', x],
  // A function writes what JSON does not show.
  ['a function', writes('"x"'), 'a.ts', writes('"y"')],
])('%s is formatted again', async ([, first, path, second]) => {
  const memo = createMemo();
  await formatFile(print('a.ts', { statements: [first] }), memo);
  const file = print(path, { statements: [second] });
  expect(await formatFile(file, memo)).toEqual(await formatFile(file, noMemo));
});

test('a file that is not TypeScript stays', async () => {
  const file = { path: 'a.md', content: '#   A' };
  expect(await formatFile(file, noMemo)).toEqual(file);
});
