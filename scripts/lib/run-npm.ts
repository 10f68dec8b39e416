import { runCommand, type CommandOptions } from './run-command.ts';

/** Runs npm with this very Node: the `npm` on the path may start another one. */
export function runNpm(args: readonly string[], options?: CommandOptions): Promise<string> {
  const script = process.env['npm_execpath'];
  return script ? runCommand(process.execPath, [script, ...args], options) : runCommand('npm', args, options);
}
