import { vi } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { main } from '../../src/cli/main.ts';
import { run, type Finished } from './repository.ts';

/** The arguments that start the command in its own process. */
export const concordFile = fromRoot('src/cli/concord.ts');

/** Runs the command in a folder, in its own process. */
export const concord = (cwd: string, ...args: readonly string[]): Promise<Finished> =>
  run(process.execPath, [concordFile, ...args], { cwd });

/** Runs the command in this process, which saves a second. For runs that end before anything is sent. */
export async function concordHere(cwd: string, ...args: readonly string[]): Promise<Finished> {
  const before = process.cwd();
  const output = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      output[name] += String(chunk);
      return true;
    }),
  );
  process.chdir(cwd);
  try {
    return { code: await main(args), ...output };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}
