import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { runCommand } from './run-command.ts';

/** The TypeScript blocks of a document that use the sandbox. */
const blocksOf = (file: string): readonly string[] =>
  [...readFileSync(fromRoot(file), 'utf8').matchAll(/^```ts\n(.*?)^```/gms)]
    .map(([, code = '']) => code)
    .filter((code) => code.includes('openai-concord-cli/sandbox'));

test('every block of the guide, and the example of the README, passes with vitest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    symlinkSync(fromRoot('node_modules'), join(folder, 'node_modules'));
    const blocks = ['docs/guides/07-test-your-application.md', 'README.md'].flatMap(blocksOf);
    expect(blocks.length).toBeGreaterThan(6);
    for (const [index, code] of blocks.entries())
      writeFileSync(
        join(folder, `block-${index}.test.ts`),
        code.replace('openai-concord-cli/sandbox', fromRoot('src/sandbox/index.ts')),
      );
    const vitest = fromRoot('node_modules/vitest/vitest.mjs');
    // Seven processes share a busy machine with the other tests: how long one takes says nothing.
    const options = ['--root', folder, '--reporter', 'dot', '--test-timeout', '0'];
    const { code, output } = await runCommand(process.execPath, [vitest, 'run', ...options]);
    expect(code, output).toBe(0);
    expect(output).toMatch(new RegExp(`Test Files .*${blocks.length} passed`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
