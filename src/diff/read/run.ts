import { execFile } from 'node:child_process';

/** What a program printed; undefined if it failed. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

/** Bytes. More than any document that is compared. */
const maxBuffer = 64 * 1024 * 1024;

/** Runs a program without a shell. */
export const run = (file: string, args: readonly string[], options: { readonly cwd?: string } = {}): Promise<Output> =>
  new Promise((resolve) => {
    execFile(file, [...args], { ...options, maxBuffer, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ stdout, stderr: stderr || (error?.message ?? ''), failed: error !== null });
    });
  });
