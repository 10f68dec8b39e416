import { fromRoot } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';

/** Runs vitest, its output on the terminal and a closing line that machines read. */
export async function runTests(args: readonly string[]): Promise<number> {
  const reporters = ['--reporter=default', `--reporter=${fromRoot('scripts/test/closing-line.ts')}`];
  await runTool(tools.vitest, ['run', ...reporters, ...args], { output: 'inherit' });
  return 0;
}
