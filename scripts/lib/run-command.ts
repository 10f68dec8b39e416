import { spawn } from 'node:child_process';
import { Failure } from './failure.ts';
import { fromRoot, root } from './paths.ts';

export interface CommandOptions {
  readonly cwd?: string;
  /** `inherit` prints the output live; `collect` keeps it for the error message. */
  readonly output?: 'inherit' | 'collect';
}

/**
 * Runs a program to its end and returns its output.
 *
 * @throws {Failure} with the output when the exit code is not 0.
 */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { cwd = root, output = 'collect' } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', ...pipes(output)] });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.once('error', (error) => reject(new Failure(`${command} could not be started: ${error.message}`, 2)));
    child.once('close', (code) => {
      if (code === 0) resolve(chunks.join(''));
      else reject(new Failure(`${[command, ...args].join(' ')} failed.\n${chunks.join('')}`.trimEnd()));
    });
  });
}

const pipes = (output: 'inherit' | 'collect'): ['inherit' | 'pipe', 'inherit' | 'pipe'] =>
  output === 'inherit' ? ['inherit', 'inherit'] : ['pipe', 'pipe'];

/**
 * Runs a tool of `node_modules` by its script, with the current Node. Scripts in `.bin` would use the Node on the path.
 */
export const runTool = (script: string, args: readonly string[], options?: CommandOptions): Promise<string> =>
  runCommand(process.execPath, [fromRoot('node_modules', script), ...args], options);

export const tools = {
  tsc: 'typescript-7/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  oxfmt: 'oxfmt/bin/oxfmt',
  vitest: 'vitest/vitest.mjs',
  redocly: '@redocly/cli/bin/cli.js',
} as const;
