import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end. */
export async function runCommand(
  program: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, args, { env: { ...process.env, NO_COLOR: '1' } });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data));
  child.stderr.on('data', (data: Buffer) => (output += data));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}
