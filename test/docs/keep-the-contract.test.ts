import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeBlocks } from '../../scripts/docs/text/blocks.ts';
import { readAllowedBreaks } from '../../scripts/check/allowed-breaks.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { run } from '../helpers/repository.ts';

const guide = readFileSync(fromRoot('docs/guides/10-keep-the-contract.md'), 'utf8');
const blocks = codeBlocks(guide);
const named = blocks.flatMap(({ code }) => {
  const name = /^# (\S+\.yaml)\n/.exec(code)?.[1];
  return name === undefined ? [] : [{ name, code }];
});
const commands = blocks.flatMap(({ code }) => {
  const [, command, output = ''] = /^\$ concord ([^\n]*)\n?([^]*)$/.exec(code) ?? [];
  return command === undefined ? [] : [{ command, output }];
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-guide-'));
  for (const { name, code } of named) writeFileSync(join(folder, name), `${code}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the guide has documents and commands', () => {
  expect([named.length, commands.length]).toEqual([3, 2]);
});

test.for(commands)('$command prints what the guide shows', async ({ command, output }) => {
  const args = [fromRoot('scripts/run.mjs'), 'concord', ...command.split(' ')];
  const { stdout, code } = await run(process.execPath, args, { cwd: folder });
  expect(stdout.trimEnd()).toBe(output.trimEnd());
  expect(code).toBe(output.includes('BREAKING') ? 1 : 0);
});

test('the entry of an allowed break is one', () => {
  const entry = blocks.find(({ code }) => code.startsWith('- rule:'))?.code ?? '';
  writeFileSync(join(folder, 'allowed.yaml'), entry.replace(/until: (\S+)/, "until: '$1'"));
  expect(readAllowedBreaks(join(folder, 'allowed.yaml')).map(({ rule }) => rule)).toEqual([
    'request-max-length-lowered',
  ]);
});
