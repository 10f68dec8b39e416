import { fromRoot } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';

/** `npm test`: every test that needs Node and npm only. Arguments go to vitest. */
export async function main(args: readonly string[]): Promise<number> {
  const reporters = ['--reporter=default', `--reporter=${fromRoot('scripts/test/closing-line.ts')}`];
  await runTool(tools.vitest, ['run', ...reporters, ...args], { output: 'inherit' });
  return 0;
}
