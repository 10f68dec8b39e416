import { runCommand, type CommandOptions } from './run-command.ts';

/** Runs npm with the current Node. The `npm` on the path may use another one. */
export function runNpm(args: readonly string[], options?: CommandOptions): Promise<string> {
  const script = process.env['npm_execpath'];
  return script ? runCommand(process.execPath, [script, ...args], options) : runCommand('npm', args, options);
}
