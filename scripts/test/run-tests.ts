import { fromRoot } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';

/** Runs vitest with its output on the terminal and a machine-readable closing line. */
export async function runTests(args: readonly string[]): Promise<number> {
  const reporters = ['--reporter=default', `--reporter=${fromRoot('scripts/test/closing-line.ts')}`];
  await runTool(tools.vitest, ['run', ...reporters, ...args], { output: 'inherit' });
  return 0;
}
